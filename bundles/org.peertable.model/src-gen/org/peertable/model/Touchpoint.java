/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People were in touch between events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Touchpoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.Touchpoint#getOn <em>On</em>}</li>
 *   <li>{@link org.peertable.model.Touchpoint#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.peertable.model.Touchpoint#isStartedByPeer <em>Started By Peer</em>}</li>
 *   <li>{@link org.peertable.model.Touchpoint#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.peertable.model.Touchpoint#getEvent <em>Event</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getTouchpoint()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Touchpoint extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.TouchKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.TouchKind
	 * @see #setKind(TouchKind)
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_Kind()
	 * @generated
	 */
	TouchKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.Touchpoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.TouchKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TouchKind value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_On()
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Touchpoint#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how many minutes; 0 when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_Minutes()
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.peertable.model.Touchpoint#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Started By Peer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a peer started it rather than the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started By Peer</em>' attribute.
	 * @see #setStartedByPeer(boolean)
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_StartedByPeer()
	 * @generated
	 */
	boolean isStartedByPeer();

	/**
	 * Sets the value of the '{@link org.peertable.model.Touchpoint#isStartedByPeer <em>Started By Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started By Peer</em>' attribute.
	 * @see #isStartedByPeer()
	 * @generated
	 */
	void setStartedByPeer(boolean value);

	/**
	 * Returns the value of the '<em><b>Peers</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Peer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was in touch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peers</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_Peers()
	 * @generated
	 */
	EList<Peer> getPeers();

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event it grew out of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see org.peertable.model.PeertablePackage#getTouchpoint_Event()
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link org.peertable.model.Touchpoint#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

} // Touchpoint
