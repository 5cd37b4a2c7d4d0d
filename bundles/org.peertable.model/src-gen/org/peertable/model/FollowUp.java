/**
 */
package org.peertable.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something promised at an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.FollowUp#getText <em>Text</em>}</li>
 *   <li>{@link org.peertable.model.FollowUp#getDue <em>Due</em>}</li>
 *   <li>{@link org.peertable.model.FollowUp#getState <em>State</em>}</li>
 *   <li>{@link org.peertable.model.FollowUp#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.peertable.model.FollowUp#getForPeer <em>For Peer</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getFollowUp()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface FollowUp extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.peertable.model.PeertablePackage#getFollowUp_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.peertable.model.FollowUp#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getFollowUp_Due()
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.peertable.model.FollowUp#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.TaskState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.TaskState
	 * @see #setState(TaskState)
	 * @see org.peertable.model.PeertablePackage#getFollowUp_State()
	 * @generated
	 */
	TaskState getState();

	/**
	 * Sets the value of the '{@link org.peertable.model.FollowUp#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.TaskState
	 * @see #getState()
	 * @generated
	 */
	void setState(TaskState value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who promised it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Invitation)
	 * @see org.peertable.model.PeertablePackage#getFollowUp_Owner()
	 * @generated
	 */
	Invitation getOwner();

	/**
	 * Sets the value of the '{@link org.peertable.model.FollowUp#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Invitation value);

	/**
	 * Returns the value of the '<em><b>For Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For Peer</em>' reference.
	 * @see #setForPeer(Peer)
	 * @see org.peertable.model.PeertablePackage#getFollowUp_ForPeer()
	 * @generated
	 */
	Peer getForPeer();

	/**
	 * Sets the value of the '{@link org.peertable.model.FollowUp#getForPeer <em>For Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For Peer</em>' reference.
	 * @see #getForPeer()
	 * @generated
	 */
	void setForPeer(Peer value);

} // FollowUp
