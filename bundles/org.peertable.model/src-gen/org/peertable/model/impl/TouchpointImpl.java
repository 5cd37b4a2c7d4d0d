/**
 */
package org.peertable.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.TouchKind;
import org.peertable.model.Touchpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#isStartedByPeer <em>Started By Peer</em>}</li>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#getPeers <em>Peers</em>}</li>
 *   <li>{@link org.peertable.model.impl.TouchpointImpl#getEvent <em>Event</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TouchpointImpl extends IdentifiedImpl implements Touchpoint {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TouchKind KIND_EDEFAULT = TouchKind.MET;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TouchKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isStartedByPeer() <em>Started By Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStartedByPeer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STARTED_BY_PEER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStartedByPeer() <em>Started By Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStartedByPeer()
	 * @generated
	 * @ordered
	 */
	protected boolean startedByPeer = STARTED_BY_PEER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeers() <em>Peers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeers()
	 * @generated
	 * @ordered
	 */
	protected EList<Peer> peers;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected Event event;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TouchpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.TOUCHPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TouchKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TouchKind newKind) {
		TouchKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.TOUCHPOINT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.TOUCHPOINT__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.TOUCHPOINT__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStartedByPeer() {
		return startedByPeer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedByPeer(boolean newStartedByPeer) {
		boolean oldStartedByPeer = startedByPeer;
		startedByPeer = newStartedByPeer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.TOUCHPOINT__STARTED_BY_PEER, oldStartedByPeer, startedByPeer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Peer> getPeers() {
		if (peers == null) {
			peers = new EObjectEList<Peer>(Peer.class, this, PeertablePackage.TOUCHPOINT__PEERS);
		}
		return peers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(Event newEvent) {
		Event oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.TOUCHPOINT__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.TOUCHPOINT__KIND:
				return getKind();
			case PeertablePackage.TOUCHPOINT__ON:
				return getOn();
			case PeertablePackage.TOUCHPOINT__MINUTES:
				return getMinutes();
			case PeertablePackage.TOUCHPOINT__STARTED_BY_PEER:
				return isStartedByPeer();
			case PeertablePackage.TOUCHPOINT__PEERS:
				return getPeers();
			case PeertablePackage.TOUCHPOINT__EVENT:
				return getEvent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeertablePackage.TOUCHPOINT__KIND:
				setKind((TouchKind)newValue);
				return;
			case PeertablePackage.TOUCHPOINT__ON:
				setOn((LocalDate)newValue);
				return;
			case PeertablePackage.TOUCHPOINT__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case PeertablePackage.TOUCHPOINT__STARTED_BY_PEER:
				setStartedByPeer((Boolean)newValue);
				return;
			case PeertablePackage.TOUCHPOINT__PEERS:
				getPeers().clear();
				getPeers().addAll((Collection<? extends Peer>)newValue);
				return;
			case PeertablePackage.TOUCHPOINT__EVENT:
				setEvent((Event)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeertablePackage.TOUCHPOINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PeertablePackage.TOUCHPOINT__ON:
				setOn(ON_EDEFAULT);
				return;
			case PeertablePackage.TOUCHPOINT__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case PeertablePackage.TOUCHPOINT__STARTED_BY_PEER:
				setStartedByPeer(STARTED_BY_PEER_EDEFAULT);
				return;
			case PeertablePackage.TOUCHPOINT__PEERS:
				getPeers().clear();
				return;
			case PeertablePackage.TOUCHPOINT__EVENT:
				setEvent((Event)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeertablePackage.TOUCHPOINT__KIND:
				return kind != KIND_EDEFAULT;
			case PeertablePackage.TOUCHPOINT__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case PeertablePackage.TOUCHPOINT__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case PeertablePackage.TOUCHPOINT__STARTED_BY_PEER:
				return startedByPeer != STARTED_BY_PEER_EDEFAULT;
			case PeertablePackage.TOUCHPOINT__PEERS:
				return peers != null && !peers.isEmpty();
			case PeertablePackage.TOUCHPOINT__EVENT:
				return event != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", on: ");
		result.append(on);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", startedByPeer: ");
		result.append(startedByPeer);
		result.append(')');
		return result.toString();
	}

} //TouchpointImpl
