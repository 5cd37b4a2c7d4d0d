/**
 */
package org.peertable.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A seat at a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Seat#getNumber <em>Number</em>}</li>
 *   <li>{@link org.peertable.model.Seat#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.peertable.model.Seat#getOccupant <em>Occupant</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getSeat()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Seat extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place around the table, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.peertable.model.PeertablePackage#getSeat_Number()
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.peertable.model.Seat#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the occupant stays when a better mix is sought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.peertable.model.PeertablePackage#getSeat_Locked()
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.peertable.model.Seat#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

	/**
	 * Returns the value of the '<em><b>Occupant</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.Invitation#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sits there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occupant</em>' reference.
	 * @see #setOccupant(Invitation)
	 * @see org.peertable.model.PeertablePackage#getSeat_Occupant()
	 * @see org.peertable.model.Invitation#getSeat
	 * @generated
	 */
	Invitation getOccupant();

	/**
	 * Sets the value of the '{@link org.peertable.model.Seat#getOccupant <em>Occupant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occupant</em>' reference.
	 * @see #getOccupant()
	 * @generated
	 */
	void setOccupant(Invitation value);

} // Seat
