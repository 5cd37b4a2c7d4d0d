/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Permission to use personal data for one purpose.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Consent#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.peertable.model.Consent#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.peertable.model.Consent#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.peertable.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.peertable.model.Consent#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getConsent()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Consent extends EObject {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Purpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.peertable.model.Purpose
	 * @see #setPurpose(Purpose)
	 * @see org.peertable.model.PeertablePackage#getConsent_Purpose()
	 * @generated
	 */
	Purpose getPurpose();

	/**
	 * Sets the value of the '{@link org.peertable.model.Consent#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.peertable.model.Purpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Purpose value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.LegalBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is lawful.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.peertable.model.LegalBasis
	 * @see #setBasis(LegalBasis)
	 * @see org.peertable.model.PeertablePackage#getConsent_Basis()
	 * @generated
	 */
	LegalBasis getBasis();

	/**
	 * Sets the value of the '{@link org.peertable.model.Consent#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.peertable.model.LegalBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(LegalBasis value);

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From this day on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getConsent_GrantedOn()
	 * @generated
	 */
	LocalDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Consent#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No longer from this day on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getConsent_WithdrawnOn()
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known: a form, a mail, a call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.peertable.model.PeertablePackage#getConsent_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.peertable.model.Consent#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Consent
