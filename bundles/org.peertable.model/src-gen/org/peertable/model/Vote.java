/**
 */
package org.peertable.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vote</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Dots one guest gave to a topic.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Vote#getDots <em>Dots</em>}</li>
 *   <li>{@link org.peertable.model.Vote#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getVote()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Vote extends EObject {
	/**
	 * Returns the value of the '<em><b>Dots</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of dots, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dots</em>' attribute.
	 * @see #setDots(int)
	 * @see org.peertable.model.PeertablePackage#getVote_Dots()
	 * @generated
	 */
	int getDots();

	/**
	 * Sets the value of the '{@link org.peertable.model.Vote#getDots <em>Dots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dots</em>' attribute.
	 * @see #getDots()
	 * @generated
	 */
	void setDots(int value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Invitation)
	 * @see org.peertable.model.PeertablePackage#getVote_By()
	 * @generated
	 */
	Invitation getBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Vote#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Invitation value);

} // Vote
