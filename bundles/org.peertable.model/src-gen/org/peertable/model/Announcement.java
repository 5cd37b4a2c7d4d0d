/**
 */
package org.peertable.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Announcement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the guests were told of an event at one time, so that a later change can be shown as a difference.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Announcement#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getOn <em>On</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getStart <em>Start</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getPlace <em>Place</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getHost <em>Host</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getPaidBy <em>Paid By</em>}</li>
 *   <li>{@link org.peertable.model.Announcement#getDataNotice <em>Data Notice</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getAnnouncement()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Announcement extends EObject {
	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The revision of the details (iCalendar SEQUENCE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Sequence()
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which they were told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_On()
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the event was called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local date and time at which it was to start, in its time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Start()
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_DurationMinutes()
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone identifier of the IANA database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Venue and address on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Place()
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The convening organisation's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Paid By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paid By</em>' attribute.
	 * @see #setPaidBy(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_PaidBy()
	 * @generated
	 */
	String getPaidBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getPaidBy <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paid By</em>' attribute.
	 * @see #getPaidBy()
	 * @generated
	 */
	void setPaidBy(String value);

	/**
	 * Returns the value of the '<em><b>Data Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to the guests' data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Notice</em>' attribute.
	 * @see #setDataNotice(String)
	 * @see org.peertable.model.PeertablePackage#getAnnouncement_DataNotice()
	 * @generated
	 */
	String getDataNotice();

	/**
	 * Sets the value of the '{@link org.peertable.model.Announcement#getDataNotice <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Notice</em>' attribute.
	 * @see #getDataNotice()
	 * @generated
	 */
	void setDataNotice(String value);

} // Announcement
