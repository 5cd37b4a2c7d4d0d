/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mix Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What makes a good mix, and its limits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.MixPolicy#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getMinGuests <em>Min Guests</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getMaxGuests <em>Max Guests</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getMaxPerOrganisation <em>Max Per Organisation</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getMaxHostStaff <em>Max Host Staff</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getMaxSellers <em>Max Sellers</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getNewcomerShare <em>Newcomer Share</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getRepeatPairMonths <em>Repeat Pair Months</em>}</li>
 *   <li>{@link org.peertable.model.MixPolicy#getFactors <em>Factors</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getMixPolicy()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface MixPolicy extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the planner calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Min Guests</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest guests of an event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Guests</em>' attribute.
	 * @see #setMinGuests(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_MinGuests()
	 * @generated
	 */
	int getMinGuests();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getMinGuests <em>Min Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Guests</em>' attribute.
	 * @see #getMinGuests()
	 * @generated
	 */
	void setMinGuests(int value);

	/**
	 * Returns the value of the '<em><b>Max Guests</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most guests of an event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Guests</em>' attribute.
	 * @see #setMaxGuests(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_MaxGuests()
	 * @generated
	 */
	int getMaxGuests();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getMaxGuests <em>Max Guests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Guests</em>' attribute.
	 * @see #getMaxGuests()
	 * @generated
	 */
	void setMaxGuests(int value);

	/**
	 * Returns the value of the '<em><b>Max Per Organisation</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most guests of one employer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Per Organisation</em>' attribute.
	 * @see #setMaxPerOrganisation(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_MaxPerOrganisation()
	 * @generated
	 */
	int getMaxPerOrganisation();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getMaxPerOrganisation <em>Max Per Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Per Organisation</em>' attribute.
	 * @see #getMaxPerOrganisation()
	 * @generated
	 */
	void setMaxPerOrganisation(int value);

	/**
	 * Returns the value of the '<em><b>Max Host Staff</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most people of the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Host Staff</em>' attribute.
	 * @see #setMaxHostStaff(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_MaxHostStaff()
	 * @generated
	 */
	int getMaxHostStaff();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getMaxHostStaff <em>Max Host Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Host Staff</em>' attribute.
	 * @see #getMaxHostStaff()
	 * @generated
	 */
	void setMaxHostStaff(int value);

	/**
	 * Returns the value of the '<em><b>Max Sellers</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most people who sell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Sellers</em>' attribute.
	 * @see #setMaxSellers(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_MaxSellers()
	 * @generated
	 */
	int getMaxSellers();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getMaxSellers <em>Max Sellers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Sellers</em>' attribute.
	 * @see #getMaxSellers()
	 * @generated
	 */
	void setMaxSellers(int value);

	/**
	 * Returns the value of the '<em><b>Newcomer Share</b></em>' attribute.
	 * The default value is <code>"0.25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of guests who come for the first time, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Newcomer Share</em>' attribute.
	 * @see #setNewcomerShare(double)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_NewcomerShare()
	 * @generated
	 */
	double getNewcomerShare();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getNewcomerShare <em>Newcomer Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Newcomer Share</em>' attribute.
	 * @see #getNewcomerShare()
	 * @generated
	 */
	void setNewcomerShare(double value);

	/**
	 * Returns the value of the '<em><b>Repeat Pair Months</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months within which two peers should not meet again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeat Pair Months</em>' attribute.
	 * @see #setRepeatPairMonths(int)
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_RepeatPairMonths()
	 * @generated
	 */
	int getRepeatPairMonths();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixPolicy#getRepeatPairMonths <em>Repeat Pair Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat Pair Months</em>' attribute.
	 * @see #getRepeatPairMonths()
	 * @generated
	 */
	void setRepeatPairMonths(int value);

	/**
	 * Returns the value of the '<em><b>Factors</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.MixFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factors</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getMixPolicy_Factors()
	 * @generated
	 */
	EList<MixFactor> getFactors();

} // MixPolicy
