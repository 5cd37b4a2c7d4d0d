/**
 */
package org.peertable.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Venue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place to meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Venue#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getAddress <em>Address</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getStepFree <em>Step Free</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getPrivateRoom <em>Private Room</em>}</li>
 *   <li>{@link org.peertable.model.Venue#getSeats <em>Seats</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getVenue()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Venue extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.peertable.model.PeertablePackage#getVenue_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal address on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.peertable.model.PeertablePackage#getVenue_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees north, WGS 84, -90 to 90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.peertable.model.PeertablePackage#getVenue_Latitude()
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees east, WGS 84, -180 to 180.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.peertable.model.PeertablePackage#getVenue_Longitude()
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone identifier of the IANA database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.peertable.model.PeertablePackage#getVenue_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Step Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is reached without steps; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Free</em>' attribute.
	 * @see #setStepFree(Boolean)
	 * @see org.peertable.model.PeertablePackage#getVenue_StepFree()
	 * @generated
	 */
	Boolean getStepFree();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getStepFree <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Free</em>' attribute.
	 * @see #getStepFree()
	 * @generated
	 */
	void setStepFree(Boolean value);

	/**
	 * Returns the value of the '<em><b>Private Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nobody else can listen; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Room</em>' attribute.
	 * @see #setPrivateRoom(Boolean)
	 * @see org.peertable.model.PeertablePackage#getVenue_PrivateRoom()
	 * @generated
	 */
	Boolean getPrivateRoom();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getPrivateRoom <em>Private Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Room</em>' attribute.
	 * @see #getPrivateRoom()
	 * @generated
	 */
	void setPrivateRoom(Boolean value);

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of seats; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seats</em>' attribute.
	 * @see #setSeats(Integer)
	 * @see org.peertable.model.PeertablePackage#getVenue_Seats()
	 * @generated
	 */
	Integer getSeats();

	/**
	 * Sets the value of the '{@link org.peertable.model.Venue#getSeats <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seats</em>' attribute.
	 * @see #getSeats()
	 * @generated
	 */
	void setSeats(Integer value);

} // Venue
