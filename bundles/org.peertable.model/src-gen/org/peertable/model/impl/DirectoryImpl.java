/**
 */
package org.peertable.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.Directory;
import org.peertable.model.Organisation;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Venue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Directory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.DirectoryImpl#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.peertable.model.impl.DirectoryImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.peertable.model.impl.DirectoryImpl#getVenues <em>Venues</em>}</li>
 *   <li>{@link org.peertable.model.impl.DirectoryImpl#getPairRules <em>Pair Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DirectoryImpl extends IdentifiedImpl implements Directory {
	/**
	 * The cached value of the '{@link #getPeers() <em>Peers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeers()
	 * @generated
	 * @ordered
	 */
	protected EList<Peer> peers;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getVenues() <em>Venues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenues()
	 * @generated
	 * @ordered
	 */
	protected EList<Venue> venues;

	/**
	 * The cached value of the '{@link #getPairRules() <em>Pair Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairRules()
	 * @generated
	 * @ordered
	 */
	protected EList<PairRule> pairRules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DirectoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.DIRECTORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Peer> getPeers() {
		if (peers == null) {
			peers = new EObjectContainmentEList<Peer>(Peer.class, this, PeertablePackage.DIRECTORY__PEERS);
		}
		return peers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, PeertablePackage.DIRECTORY__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Venue> getVenues() {
		if (venues == null) {
			venues = new EObjectContainmentEList<Venue>(Venue.class, this, PeertablePackage.DIRECTORY__VENUES);
		}
		return venues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PairRule> getPairRules() {
		if (pairRules == null) {
			pairRules = new EObjectContainmentEList<PairRule>(PairRule.class, this, PeertablePackage.DIRECTORY__PAIR_RULES);
		}
		return pairRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.DIRECTORY__PEERS:
				return ((InternalEList<?>)getPeers()).basicRemove(otherEnd, msgs);
			case PeertablePackage.DIRECTORY__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case PeertablePackage.DIRECTORY__VENUES:
				return ((InternalEList<?>)getVenues()).basicRemove(otherEnd, msgs);
			case PeertablePackage.DIRECTORY__PAIR_RULES:
				return ((InternalEList<?>)getPairRules()).basicRemove(otherEnd, msgs);
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
			case PeertablePackage.DIRECTORY__PEERS:
				return getPeers();
			case PeertablePackage.DIRECTORY__ORGANISATIONS:
				return getOrganisations();
			case PeertablePackage.DIRECTORY__VENUES:
				return getVenues();
			case PeertablePackage.DIRECTORY__PAIR_RULES:
				return getPairRules();
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
			case PeertablePackage.DIRECTORY__PEERS:
				getPeers().clear();
				getPeers().addAll((Collection<? extends Peer>)newValue);
				return;
			case PeertablePackage.DIRECTORY__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case PeertablePackage.DIRECTORY__VENUES:
				getVenues().clear();
				getVenues().addAll((Collection<? extends Venue>)newValue);
				return;
			case PeertablePackage.DIRECTORY__PAIR_RULES:
				getPairRules().clear();
				getPairRules().addAll((Collection<? extends PairRule>)newValue);
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
			case PeertablePackage.DIRECTORY__PEERS:
				getPeers().clear();
				return;
			case PeertablePackage.DIRECTORY__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case PeertablePackage.DIRECTORY__VENUES:
				getVenues().clear();
				return;
			case PeertablePackage.DIRECTORY__PAIR_RULES:
				getPairRules().clear();
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
			case PeertablePackage.DIRECTORY__PEERS:
				return peers != null && !peers.isEmpty();
			case PeertablePackage.DIRECTORY__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case PeertablePackage.DIRECTORY__VENUES:
				return venues != null && !venues.isEmpty();
			case PeertablePackage.DIRECTORY__PAIR_RULES:
				return pairRules != null && !pairRules.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //DirectoryImpl
