/**
 */
package org.peertable.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Slot#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.Slot#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.Slot#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.peertable.model.Slot#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.peertable.model.Slot#getLead <em>Lead</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getSlot()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Slot extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.SlotKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.SlotKind
	 * @see #setKind(SlotKind)
	 * @see org.peertable.model.PeertablePackage#getSlot_Kind()
	 * @generated
	 */
	SlotKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.Slot#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.SlotKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SlotKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands on the run sheet; the kind's name when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getSlot_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.Slot#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.peertable.model.PeertablePackage#getSlot_Minutes()
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.peertable.model.Slot#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.DiscussionTopic#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The topic discussed in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(DiscussionTopic)
	 * @see org.peertable.model.PeertablePackage#getSlot_Topic()
	 * @see org.peertable.model.DiscussionTopic#getSlots
	 * @generated
	 */
	DiscussionTopic getTopic();

	/**
	 * Sets the value of the '{@link org.peertable.model.Slot#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(DiscussionTopic value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Invitation)
	 * @see org.peertable.model.PeertablePackage#getSlot_Lead()
	 * @generated
	 */
	Invitation getLead();

	/**
	 * Sets the value of the '{@link org.peertable.model.Slot#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Invitation value);

} // Slot
