/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ground rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Rule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.Rule#getText <em>Text</em>}</li>
 *   <li>{@link org.peertable.model.Rule#getAcknowledgedBy <em>Acknowledged By</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getRule()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Rule extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.RuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.RuleKind
	 * @see #setKind(RuleKind)
	 * @see org.peertable.model.PeertablePackage#getRule_Kind()
	 * @generated
	 */
	RuleKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.Rule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.RuleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RuleKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is read out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.peertable.model.PeertablePackage#getRule_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.peertable.model.Rule#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Acknowledged By</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Invitation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who agreed to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acknowledged By</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getRule_AcknowledgedBy()
	 * @generated
	 */
	EList<Invitation> getAcknowledgedBy();

} // Rule
