/**
 */
package org.peertable.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A word of the vocabulary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Term#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.peertable.model.Term#getLabel <em>Label</em>}</li>
 *   <li>{@link org.peertable.model.Term#getBroader <em>Broader</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getTerm()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Term extends Identified {
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the word is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.peertable.model.Dimension
	 * @see #setDimension(Dimension)
	 * @see org.peertable.model.PeertablePackage#getTerm_Dimension()
	 * @generated
	 */
	Dimension getDimension();

	/**
	 * Sets the value of the '{@link org.peertable.model.Term#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.peertable.model.Dimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(Dimension value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The word as people read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.peertable.model.PeertablePackage#getTerm_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.peertable.model.Term#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Broader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider word it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Broader</em>' reference.
	 * @see #setBroader(Term)
	 * @see org.peertable.model.PeertablePackage#getTerm_Broader()
	 * @generated
	 */
	Term getBroader();

	/**
	 * Sets the value of the '{@link org.peertable.model.Term#getBroader <em>Broader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Broader</em>' reference.
	 * @see #getBroader()
	 * @generated
	 */
	void setBroader(Term value);

} // Term
