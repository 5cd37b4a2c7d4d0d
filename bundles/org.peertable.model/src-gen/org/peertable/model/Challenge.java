/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Challenge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something a peer lives with; who may know is said by its audience.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Challenge#getText <em>Text</em>}</li>
 *   <li>{@link org.peertable.model.Challenge#getSince <em>Since</em>}</li>
 *   <li>{@link org.peertable.model.Challenge#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.peertable.model.Challenge#getFacets <em>Facets</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getChallenge()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Challenge extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the peer's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.peertable.model.PeertablePackage#getChallenge_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.peertable.model.Challenge#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First heard of on this day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getChallenge_Since()
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.peertable.model.Challenge#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.NoteAudience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it with the peer's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.peertable.model.NoteAudience
	 * @see #setAudience(NoteAudience)
	 * @see org.peertable.model.PeertablePackage#getChallenge_Audience()
	 * @generated
	 */
	NoteAudience getAudience();

	/**
	 * Sets the value of the '{@link org.peertable.model.Challenge#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.peertable.model.NoteAudience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(NoteAudience value);

	/**
	 * Returns the value of the '<em><b>Facets</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Challenges of the vocabulary that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facets</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getChallenge_Facets()
	 * @generated
	 */
	EList<Term> getFacets();

} // Challenge
