/**
 */
package org.peertable.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.MixFactor;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertablePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mix Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getMinGuests <em>Min Guests</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getMaxGuests <em>Max Guests</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getMaxPerOrganisation <em>Max Per Organisation</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getMaxHostStaff <em>Max Host Staff</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getMaxSellers <em>Max Sellers</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getNewcomerShare <em>Newcomer Share</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getRepeatPairMonths <em>Repeat Pair Months</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixPolicyImpl#getFactors <em>Factors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixPolicyImpl extends IdentifiedImpl implements MixPolicy {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinGuests() <em>Min Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinGuests()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_GUESTS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getMinGuests() <em>Min Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinGuests()
	 * @generated
	 * @ordered
	 */
	protected int minGuests = MIN_GUESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxGuests() <em>Max Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGuests()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_GUESTS_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getMaxGuests() <em>Max Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxGuests()
	 * @generated
	 * @ordered
	 */
	protected int maxGuests = MAX_GUESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPerOrganisation() <em>Max Per Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPerOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_PER_ORGANISATION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMaxPerOrganisation() <em>Max Per Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPerOrganisation()
	 * @generated
	 * @ordered
	 */
	protected int maxPerOrganisation = MAX_PER_ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxHostStaff() <em>Max Host Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHostStaff()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_HOST_STAFF_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getMaxHostStaff() <em>Max Host Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHostStaff()
	 * @generated
	 * @ordered
	 */
	protected int maxHostStaff = MAX_HOST_STAFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxSellers() <em>Max Sellers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxSellers()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_SELLERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxSellers() <em>Max Sellers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxSellers()
	 * @generated
	 * @ordered
	 */
	protected int maxSellers = MAX_SELLERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewcomerShare() <em>Newcomer Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewcomerShare()
	 * @generated
	 * @ordered
	 */
	protected static final double NEWCOMER_SHARE_EDEFAULT = 0.25;

	/**
	 * The cached value of the '{@link #getNewcomerShare() <em>Newcomer Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewcomerShare()
	 * @generated
	 * @ordered
	 */
	protected double newcomerShare = NEWCOMER_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeatPairMonths() <em>Repeat Pair Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatPairMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int REPEAT_PAIR_MONTHS_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getRepeatPairMonths() <em>Repeat Pair Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatPairMonths()
	 * @generated
	 * @ordered
	 */
	protected int repeatPairMonths = REPEAT_PAIR_MONTHS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFactors() <em>Factors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactors()
	 * @generated
	 * @ordered
	 */
	protected EList<MixFactor> factors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.MIX_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinGuests() {
		return minGuests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinGuests(int newMinGuests) {
		int oldMinGuests = minGuests;
		minGuests = newMinGuests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__MIN_GUESTS, oldMinGuests, minGuests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxGuests() {
		return maxGuests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxGuests(int newMaxGuests) {
		int oldMaxGuests = maxGuests;
		maxGuests = newMaxGuests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__MAX_GUESTS, oldMaxGuests, maxGuests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxPerOrganisation() {
		return maxPerOrganisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxPerOrganisation(int newMaxPerOrganisation) {
		int oldMaxPerOrganisation = maxPerOrganisation;
		maxPerOrganisation = newMaxPerOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__MAX_PER_ORGANISATION, oldMaxPerOrganisation, maxPerOrganisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxHostStaff() {
		return maxHostStaff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxHostStaff(int newMaxHostStaff) {
		int oldMaxHostStaff = maxHostStaff;
		maxHostStaff = newMaxHostStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__MAX_HOST_STAFF, oldMaxHostStaff, maxHostStaff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxSellers() {
		return maxSellers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxSellers(int newMaxSellers) {
		int oldMaxSellers = maxSellers;
		maxSellers = newMaxSellers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__MAX_SELLERS, oldMaxSellers, maxSellers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNewcomerShare() {
		return newcomerShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewcomerShare(double newNewcomerShare) {
		double oldNewcomerShare = newcomerShare;
		newcomerShare = newNewcomerShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__NEWCOMER_SHARE, oldNewcomerShare, newcomerShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepeatPairMonths() {
		return repeatPairMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeatPairMonths(int newRepeatPairMonths) {
		int oldRepeatPairMonths = repeatPairMonths;
		repeatPairMonths = newRepeatPairMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_POLICY__REPEAT_PAIR_MONTHS, oldRepeatPairMonths, repeatPairMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MixFactor> getFactors() {
		if (factors == null) {
			factors = new EObjectContainmentEList<MixFactor>(MixFactor.class, this, PeertablePackage.MIX_POLICY__FACTORS);
		}
		return factors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.MIX_POLICY__FACTORS:
				return ((InternalEList<?>)getFactors()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.MIX_POLICY__NAME:
				return getName();
			case PeertablePackage.MIX_POLICY__MIN_GUESTS:
				return getMinGuests();
			case PeertablePackage.MIX_POLICY__MAX_GUESTS:
				return getMaxGuests();
			case PeertablePackage.MIX_POLICY__MAX_PER_ORGANISATION:
				return getMaxPerOrganisation();
			case PeertablePackage.MIX_POLICY__MAX_HOST_STAFF:
				return getMaxHostStaff();
			case PeertablePackage.MIX_POLICY__MAX_SELLERS:
				return getMaxSellers();
			case PeertablePackage.MIX_POLICY__NEWCOMER_SHARE:
				return getNewcomerShare();
			case PeertablePackage.MIX_POLICY__REPEAT_PAIR_MONTHS:
				return getRepeatPairMonths();
			case PeertablePackage.MIX_POLICY__FACTORS:
				return getFactors();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeertablePackage.MIX_POLICY__NAME:
				setName((String)newValue);
				return;
			case PeertablePackage.MIX_POLICY__MIN_GUESTS:
				setMinGuests((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__MAX_GUESTS:
				setMaxGuests((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__MAX_PER_ORGANISATION:
				setMaxPerOrganisation((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__MAX_HOST_STAFF:
				setMaxHostStaff((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__MAX_SELLERS:
				setMaxSellers((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__NEWCOMER_SHARE:
				setNewcomerShare((Double)newValue);
				return;
			case PeertablePackage.MIX_POLICY__REPEAT_PAIR_MONTHS:
				setRepeatPairMonths((Integer)newValue);
				return;
			case PeertablePackage.MIX_POLICY__FACTORS:
				getFactors().clear();
				getFactors().addAll((Collection<? extends MixFactor>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeertablePackage.MIX_POLICY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__MIN_GUESTS:
				setMinGuests(MIN_GUESTS_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__MAX_GUESTS:
				setMaxGuests(MAX_GUESTS_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__MAX_PER_ORGANISATION:
				setMaxPerOrganisation(MAX_PER_ORGANISATION_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__MAX_HOST_STAFF:
				setMaxHostStaff(MAX_HOST_STAFF_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__MAX_SELLERS:
				setMaxSellers(MAX_SELLERS_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__NEWCOMER_SHARE:
				setNewcomerShare(NEWCOMER_SHARE_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__REPEAT_PAIR_MONTHS:
				setRepeatPairMonths(REPEAT_PAIR_MONTHS_EDEFAULT);
				return;
			case PeertablePackage.MIX_POLICY__FACTORS:
				getFactors().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeertablePackage.MIX_POLICY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PeertablePackage.MIX_POLICY__MIN_GUESTS:
				return minGuests != MIN_GUESTS_EDEFAULT;
			case PeertablePackage.MIX_POLICY__MAX_GUESTS:
				return maxGuests != MAX_GUESTS_EDEFAULT;
			case PeertablePackage.MIX_POLICY__MAX_PER_ORGANISATION:
				return maxPerOrganisation != MAX_PER_ORGANISATION_EDEFAULT;
			case PeertablePackage.MIX_POLICY__MAX_HOST_STAFF:
				return maxHostStaff != MAX_HOST_STAFF_EDEFAULT;
			case PeertablePackage.MIX_POLICY__MAX_SELLERS:
				return maxSellers != MAX_SELLERS_EDEFAULT;
			case PeertablePackage.MIX_POLICY__NEWCOMER_SHARE:
				return newcomerShare != NEWCOMER_SHARE_EDEFAULT;
			case PeertablePackage.MIX_POLICY__REPEAT_PAIR_MONTHS:
				return repeatPairMonths != REPEAT_PAIR_MONTHS_EDEFAULT;
			case PeertablePackage.MIX_POLICY__FACTORS:
				return factors != null && !factors.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", minGuests: ");
		result.append(minGuests);
		result.append(", maxGuests: ");
		result.append(maxGuests);
		result.append(", maxPerOrganisation: ");
		result.append(maxPerOrganisation);
		result.append(", maxHostStaff: ");
		result.append(maxHostStaff);
		result.append(", maxSellers: ");
		result.append(maxSellers);
		result.append(", newcomerShare: ");
		result.append(newcomerShare);
		result.append(", repeatPairMonths: ");
		result.append(repeatPairMonths);
		result.append(')');
		return result.toString();
	}

} //MixPolicyImpl
