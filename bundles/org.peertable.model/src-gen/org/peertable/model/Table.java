/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table at an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Table#getLabel <em>Label</em>}</li>
 *   <li>{@link org.peertable.model.Table#isRound <em>Round</em>}</li>
 *   <li>{@link org.peertable.model.Table#getSeats <em>Seats</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getTable()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Table extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands on the table card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.peertable.model.PeertablePackage#getTable_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.peertable.model.Table#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is round; else long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(boolean)
	 * @see org.peertable.model.PeertablePackage#getTable_Round()
	 * @generated
	 */
	boolean isRound();

	/**
	 * Sets the value of the '{@link org.peertable.model.Table#isRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #isRound()
	 * @generated
	 */
	void setRound(boolean value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seats in order around the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getTable_Seats()
	 * @generated
	 */
	EList<Seat> getSeats();

} // Table
