/**
 */
package org.peertable.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One way to reach a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.peertable.model.ContactPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link org.peertable.model.ContactPoint#isPreferred <em>Preferred</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getContactPoint()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ContactPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.ContactKind
	 * @see #setKind(ContactKind)
	 * @see org.peertable.model.PeertablePackage#getContactPoint_Kind()
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address or number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.peertable.model.PeertablePackage#getContactPoint_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.peertable.model.ContactPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of several, such as office.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.peertable.model.PeertablePackage#getContactPoint_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.peertable.model.ContactPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is tried first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see org.peertable.model.PeertablePackage#getContactPoint_Preferred()
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link org.peertable.model.ContactPoint#isPreferred <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred</em>' attribute.
	 * @see #isPreferred()
	 * @generated
	 */
	void setPreferred(boolean value);

} // ContactPoint
