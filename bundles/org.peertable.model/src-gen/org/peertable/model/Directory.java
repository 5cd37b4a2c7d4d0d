/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Directory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People, organisations and places.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Directory#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.peertable.model.Directory#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.peertable.model.Directory#getVenues <em>Venues</em>}</li>
 *   <li>{@link org.peertable.model.Directory#getPairRules <em>Pair Rules</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getDirectory()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Directory extends Identified {
	/**
	 * Returns the value of the '<em><b>Peers</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Peer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peers</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getDirectory_Peers()
	 * @generated
	 */
	EList<Peer> getPeers();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getDirectory_Organisations()
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Venues</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Venue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venues</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getDirectory_Venues()
	 * @generated
	 */
	EList<Venue> getVenues();

	/**
	 * Returns the value of the '<em><b>Pair Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.PairRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold between two peers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair Rules</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getDirectory_PairRules()
	 * @generated
	 */
	EList<PairRule> getPairRules();

} // Directory
