/**
 */
package org.peertable.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.peertable.model.Dimension;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.PeertablePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mix Factor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.MixFactorImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixFactorImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixFactorImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixFactorImpl#isHard <em>Hard</em>}</li>
 *   <li>{@link org.peertable.model.impl.MixFactorImpl#getContributed <em>Contributed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixFactorImpl extends MinimalEObjectImpl.Container implements MixFactor {
	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final Dimension DIMENSION_EDEFAULT = Dimension.SECTOR;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected Dimension dimension = DIMENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final MixGoal GOAL_EDEFAULT = MixGoal.SIMILAR;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected MixGoal goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHard() <em>Hard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHard()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HARD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHard() <em>Hard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHard()
	 * @generated
	 * @ordered
	 */
	protected boolean hard = HARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getContributed() <em>Contributed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributed()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContributed() <em>Contributed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributed()
	 * @generated
	 * @ordered
	 */
	protected String contributed = CONTRIBUTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixFactorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.MIX_FACTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(Dimension newDimension) {
		Dimension oldDimension = dimension;
		dimension = newDimension == null ? DIMENSION_EDEFAULT : newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_FACTOR__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixGoal getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(MixGoal newGoal) {
		MixGoal oldGoal = goal;
		goal = newGoal == null ? GOAL_EDEFAULT : newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_FACTOR__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_FACTOR__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHard() {
		return hard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHard(boolean newHard) {
		boolean oldHard = hard;
		hard = newHard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_FACTOR__HARD, oldHard, hard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContributed() {
		return contributed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContributed(String newContributed) {
		String oldContributed = contributed;
		contributed = newContributed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.MIX_FACTOR__CONTRIBUTED, oldContributed, contributed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.MIX_FACTOR__DIMENSION:
				return getDimension();
			case PeertablePackage.MIX_FACTOR__GOAL:
				return getGoal();
			case PeertablePackage.MIX_FACTOR__WEIGHT:
				return getWeight();
			case PeertablePackage.MIX_FACTOR__HARD:
				return isHard();
			case PeertablePackage.MIX_FACTOR__CONTRIBUTED:
				return getContributed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeertablePackage.MIX_FACTOR__DIMENSION:
				setDimension((Dimension)newValue);
				return;
			case PeertablePackage.MIX_FACTOR__GOAL:
				setGoal((MixGoal)newValue);
				return;
			case PeertablePackage.MIX_FACTOR__WEIGHT:
				setWeight((Double)newValue);
				return;
			case PeertablePackage.MIX_FACTOR__HARD:
				setHard((Boolean)newValue);
				return;
			case PeertablePackage.MIX_FACTOR__CONTRIBUTED:
				setContributed((String)newValue);
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
			case PeertablePackage.MIX_FACTOR__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case PeertablePackage.MIX_FACTOR__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case PeertablePackage.MIX_FACTOR__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case PeertablePackage.MIX_FACTOR__HARD:
				setHard(HARD_EDEFAULT);
				return;
			case PeertablePackage.MIX_FACTOR__CONTRIBUTED:
				setContributed(CONTRIBUTED_EDEFAULT);
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
			case PeertablePackage.MIX_FACTOR__DIMENSION:
				return dimension != DIMENSION_EDEFAULT;
			case PeertablePackage.MIX_FACTOR__GOAL:
				return goal != GOAL_EDEFAULT;
			case PeertablePackage.MIX_FACTOR__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case PeertablePackage.MIX_FACTOR__HARD:
				return hard != HARD_EDEFAULT;
			case PeertablePackage.MIX_FACTOR__CONTRIBUTED:
				return CONTRIBUTED_EDEFAULT == null ? contributed != null : !CONTRIBUTED_EDEFAULT.equals(contributed);
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
		result.append(" (dimension: ");
		result.append(dimension);
		result.append(", goal: ");
		result.append(goal);
		result.append(", weight: ");
		result.append(weight);
		result.append(", hard: ");
		result.append(hard);
		result.append(", contributed: ");
		result.append(contributed);
		result.append(')');
		return result.toString();
	}

} //MixFactorImpl
