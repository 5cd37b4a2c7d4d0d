/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Waiver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A limit that the planner knowingly exceeds at an event, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Waiver#getConstraint <em>Constraint</em>}</li>
 *   <li>{@link org.peertable.model.Waiver#getReason <em>Reason</em>}</li>
 *   <li>{@link org.peertable.model.Waiver#getOn <em>On</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getWaiver()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Waiver extends EObject {
	/**
	 * Returns the value of the '<em><b>Constraint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the constraint that is waived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraint</em>' attribute.
	 * @see #setConstraint(String)
	 * @see org.peertable.model.PeertablePackage#getWaiver_Constraint()
	 * @generated
	 */
	String getConstraint();

	/**
	 * Sets the value of the '{@link org.peertable.model.Waiver#getConstraint <em>Constraint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constraint</em>' attribute.
	 * @see #getConstraint()
	 * @generated
	 */
	void setConstraint(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in words that can be shown to an auditor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.peertable.model.PeertablePackage#getWaiver_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.peertable.model.Waiver#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getWaiver_On()
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Waiver#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

} // Waiver
