/**
 */
package org.peertable.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.peertable.model.PeertablePackage;
import org.peertable.model.Venue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Venue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getStepFree <em>Step Free</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getPrivateRoom <em>Private Room</em>}</li>
 *   <li>{@link org.peertable.model.impl.VenueImpl#getSeats <em>Seats</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VenueImpl extends IdentifiedImpl implements Venue {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected Double latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected Double longitude = LONGITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepFree() <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepFree()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean STEP_FREE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStepFree() <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepFree()
	 * @generated
	 * @ordered
	 */
	protected Boolean stepFree = STEP_FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateRoom() <em>Private Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateRoom()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PRIVATE_ROOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateRoom() <em>Private Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateRoom()
	 * @generated
	 * @ordered
	 */
	protected Boolean privateRoom = PRIVATE_ROOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected Integer seats = SEATS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VenueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.VENUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(Double newLatitude) {
		Double oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(Double newLongitude) {
		Double oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getStepFree() {
		return stepFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepFree(Boolean newStepFree) {
		Boolean oldStepFree = stepFree;
		stepFree = newStepFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__STEP_FREE, oldStepFree, stepFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPrivateRoom() {
		return privateRoom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateRoom(Boolean newPrivateRoom) {
		Boolean oldPrivateRoom = privateRoom;
		privateRoom = newPrivateRoom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__PRIVATE_ROOM, oldPrivateRoom, privateRoom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeats() {
		return seats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeats(Integer newSeats) {
		Integer oldSeats = seats;
		seats = newSeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.VENUE__SEATS, oldSeats, seats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.VENUE__NAME:
				return getName();
			case PeertablePackage.VENUE__ADDRESS:
				return getAddress();
			case PeertablePackage.VENUE__LATITUDE:
				return getLatitude();
			case PeertablePackage.VENUE__LONGITUDE:
				return getLongitude();
			case PeertablePackage.VENUE__TIME_ZONE:
				return getTimeZone();
			case PeertablePackage.VENUE__STEP_FREE:
				return getStepFree();
			case PeertablePackage.VENUE__PRIVATE_ROOM:
				return getPrivateRoom();
			case PeertablePackage.VENUE__SEATS:
				return getSeats();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeertablePackage.VENUE__NAME:
				setName((String)newValue);
				return;
			case PeertablePackage.VENUE__ADDRESS:
				setAddress((String)newValue);
				return;
			case PeertablePackage.VENUE__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case PeertablePackage.VENUE__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case PeertablePackage.VENUE__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeertablePackage.VENUE__STEP_FREE:
				setStepFree((Boolean)newValue);
				return;
			case PeertablePackage.VENUE__PRIVATE_ROOM:
				setPrivateRoom((Boolean)newValue);
				return;
			case PeertablePackage.VENUE__SEATS:
				setSeats((Integer)newValue);
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
			case PeertablePackage.VENUE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PeertablePackage.VENUE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case PeertablePackage.VENUE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case PeertablePackage.VENUE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case PeertablePackage.VENUE__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeertablePackage.VENUE__STEP_FREE:
				setStepFree(STEP_FREE_EDEFAULT);
				return;
			case PeertablePackage.VENUE__PRIVATE_ROOM:
				setPrivateRoom(PRIVATE_ROOM_EDEFAULT);
				return;
			case PeertablePackage.VENUE__SEATS:
				setSeats(SEATS_EDEFAULT);
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
			case PeertablePackage.VENUE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PeertablePackage.VENUE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case PeertablePackage.VENUE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case PeertablePackage.VENUE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case PeertablePackage.VENUE__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeertablePackage.VENUE__STEP_FREE:
				return STEP_FREE_EDEFAULT == null ? stepFree != null : !STEP_FREE_EDEFAULT.equals(stepFree);
			case PeertablePackage.VENUE__PRIVATE_ROOM:
				return PRIVATE_ROOM_EDEFAULT == null ? privateRoom != null : !PRIVATE_ROOM_EDEFAULT.equals(privateRoom);
			case PeertablePackage.VENUE__SEATS:
				return SEATS_EDEFAULT == null ? seats != null : !SEATS_EDEFAULT.equals(seats);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", address: ");
		result.append(address);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", stepFree: ");
		result.append(stepFree);
		result.append(", privateRoom: ");
		result.append(privateRoom);
		result.append(", seats: ");
		result.append(seats);
		result.append(')');
		return result.toString();
	}

} //VenueImpl
