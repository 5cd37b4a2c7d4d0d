/**
 */
package org.peertable.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mix Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One dimension along which peers are compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.MixFactor#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.peertable.model.MixFactor#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.peertable.model.MixFactor#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.peertable.model.MixFactor#isHard <em>Hard</em>}</li>
 *   <li>{@link org.peertable.model.MixFactor#getContributed <em>Contributed</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getMixFactor()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface MixFactor extends EObject {
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.peertable.model.Dimension
	 * @see #setDimension(Dimension)
	 * @see org.peertable.model.PeertablePackage#getMixFactor_Dimension()
	 * @generated
	 */
	Dimension getDimension();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixFactor#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.peertable.model.Dimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(Dimension value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.MixGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alike or different.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see org.peertable.model.MixGoal
	 * @see #setGoal(MixGoal)
	 * @see org.peertable.model.PeertablePackage#getMixFactor_Goal()
	 * @generated
	 */
	MixGoal getGoal();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixFactor#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see org.peertable.model.MixGoal
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(MixGoal value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it counts; 0 or more, relative to the other factors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.peertable.model.PeertablePackage#getMixFactor_Weight()
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixFactor#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Hard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it must hold instead of counting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hard</em>' attribute.
	 * @see #setHard(boolean)
	 * @see org.peertable.model.PeertablePackage#getMixFactor_Hard()
	 * @generated
	 */
	boolean isHard();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixFactor#isHard <em>Hard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hard</em>' attribute.
	 * @see #isHard()
	 * @generated
	 */
	void setHard(boolean value);

	/**
	 * Returns the value of the '<em><b>Contributed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of a mix factor that a plugin contributes; when given, it compares the peers and the dimension does not count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributed</em>' attribute.
	 * @see #setContributed(String)
	 * @see org.peertable.model.PeertablePackage#getMixFactor_Contributed()
	 * @generated
	 */
	String getContributed();

	/**
	 * Sets the value of the '{@link org.peertable.model.MixFactor#getContributed <em>Contributed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributed</em>' attribute.
	 * @see #getContributed()
	 * @generated
	 */
	void setContributed(String value);

} // MixFactor
