/**
 */
package org.peertable.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pair Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What must hold between two peers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.PairRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.PairRule#getReason <em>Reason</em>}</li>
 *   <li>{@link org.peertable.model.PairRule#getUntil <em>Until</em>}</li>
 *   <li>{@link org.peertable.model.PairRule#getA <em>A</em>}</li>
 *   <li>{@link org.peertable.model.PairRule#getB <em>B</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getPairRule()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PairRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.PairKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.PairKind
	 * @see #setKind(PairKind)
	 * @see org.peertable.model.PeertablePackage#getPairRule_Kind()
	 * @generated
	 */
	PairKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.PairRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.PairKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PairKind value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, for the planner alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.peertable.model.PeertablePackage#getPairRule_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.peertable.model.PairRule#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Holds up to and including this day; always when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getPairRule_Until()
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.peertable.model.PairRule#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>A</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>A</em>' reference.
	 * @see #setA(Peer)
	 * @see org.peertable.model.PeertablePackage#getPairRule_A()
	 * @generated
	 */
	Peer getA();

	/**
	 * Sets the value of the '{@link org.peertable.model.PairRule#getA <em>A</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>A</em>' reference.
	 * @see #getA()
	 * @generated
	 */
	void setA(Peer value);

	/**
	 * Returns the value of the '<em><b>B</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>B</em>' reference.
	 * @see #setB(Peer)
	 * @see org.peertable.model.PeertablePackage#getPairRule_B()
	 * @generated
	 */
	Peer getB();

	/**
	 * Sets the value of the '{@link org.peertable.model.PairRule#getB <em>B</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>B</em>' reference.
	 * @see #getB()
	 * @generated
	 */
	void setB(Peer value);

} // PairRule
