/**
 */
package org.peertable.model;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One gathering.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Event#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.peertable.model.Event#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.Event#getStart <em>Start</em>}</li>
 *   <li>{@link org.peertable.model.Event#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.peertable.model.Event#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.Event#getStatus <em>Status</em>}</li>
 *   <li>{@link org.peertable.model.Event#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.peertable.model.Event#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.peertable.model.Event#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.peertable.model.Event#getPaidBy <em>Paid By</em>}</li>
 *   <li>{@link org.peertable.model.Event#getWarmUpQuestion <em>Warm Up Question</em>}</li>
 *   <li>{@link org.peertable.model.Event#getDotsPerGuest <em>Dots Per Guest</em>}</li>
 *   <li>{@link org.peertable.model.Event#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.peertable.model.Event#getMixPolicy <em>Mix Policy</em>}</li>
 *   <li>{@link org.peertable.model.Event#getInvitations <em>Invitations</em>}</li>
 *   <li>{@link org.peertable.model.Event#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.peertable.model.Event#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.peertable.model.Event#getRules <em>Rules</em>}</li>
 *   <li>{@link org.peertable.model.Event#getTables <em>Tables</em>}</li>
 *   <li>{@link org.peertable.model.Event#getConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.peertable.model.Event#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.peertable.model.Event#getCosts <em>Costs</em>}</li>
 *   <li>{@link org.peertable.model.Event#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.peertable.model.Event#getAnnouncements <em>Announcements</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getEvent()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Event extends Identified {
	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the details that guests were told (iCalendar SEQUENCE); rises with each change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.peertable.model.PeertablePackage#getEvent_Sequence()
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getEvent_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getTitle <em>Title</em>}' attribute.
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
	 * Local date and time at which it starts, in its time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.peertable.model.PeertablePackage#getEvent_Start()
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * The default value is <code>"120"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.peertable.model.PeertablePackage#getEvent_DurationMinutes()
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getDurationMinutes <em>Duration Minutes</em>}' attribute.
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
	 * @see org.peertable.model.PeertablePackage#getEvent_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.EventStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.peertable.model.EventStatus
	 * @see #setStatus(EventStatus)
	 * @see org.peertable.model.PeertablePackage#getEvent_Status()
	 * @generated
	 */
	EventStatus getStatus();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.peertable.model.EventStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EventStatus value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be said afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.peertable.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.peertable.model.PeertablePackage#getEvent_Confidentiality()
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.peertable.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most people who can be confirmed, hosts included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(int)
	 * @see org.peertable.model.PeertablePackage#getEvent_Capacity()
	 * @generated
	 */
	int getCapacity();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(int value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is held, as every invitation prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.peertable.model.PeertablePackage#getEvent_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getPurpose <em>Purpose</em>}' attribute.
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
	 * Who pays, as every invitation prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paid By</em>' attribute.
	 * @see #setPaidBy(String)
	 * @see org.peertable.model.PeertablePackage#getEvent_PaidBy()
	 * @generated
	 */
	String getPaidBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getPaidBy <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paid By</em>' attribute.
	 * @see #getPaidBy()
	 * @generated
	 */
	void setPaidBy(String value);

	/**
	 * Returns the value of the '<em><b>Warm Up Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one question asked with the confirmation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warm Up Question</em>' attribute.
	 * @see #setWarmUpQuestion(String)
	 * @see org.peertable.model.PeertablePackage#getEvent_WarmUpQuestion()
	 * @generated
	 */
	String getWarmUpQuestion();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getWarmUpQuestion <em>Warm Up Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warm Up Question</em>' attribute.
	 * @see #getWarmUpQuestion()
	 * @generated
	 */
	void setWarmUpQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Dots Per Guest</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dots each guest may give to topics.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dots Per Guest</em>' attribute.
	 * @see #setDotsPerGuest(int)
	 * @see org.peertable.model.PeertablePackage#getEvent_DotsPerGuest()
	 * @generated
	 */
	int getDotsPerGuest();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getDotsPerGuest <em>Dots Per Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dots Per Guest</em>' attribute.
	 * @see #getDotsPerGuest()
	 * @generated
	 */
	void setDotsPerGuest(int value);

	/**
	 * Returns the value of the '<em><b>Venue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue</em>' reference.
	 * @see #setVenue(Venue)
	 * @see org.peertable.model.PeertablePackage#getEvent_Venue()
	 * @generated
	 */
	Venue getVenue();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getVenue <em>Venue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Venue</em>' reference.
	 * @see #getVenue()
	 * @generated
	 */
	void setVenue(Venue value);

	/**
	 * Returns the value of the '<em><b>Mix Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy of this event instead of the season's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Policy</em>' reference.
	 * @see #setMixPolicy(MixPolicy)
	 * @see org.peertable.model.PeertablePackage#getEvent_MixPolicy()
	 * @generated
	 */
	MixPolicy getMixPolicy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getMixPolicy <em>Mix Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Policy</em>' reference.
	 * @see #getMixPolicy()
	 * @generated
	 */
	void setMixPolicy(MixPolicy value);

	/**
	 * Returns the value of the '<em><b>Invitations</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Invitation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was thought of, asked, and came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invitations</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Invitations()
	 * @generated
	 */
	EList<Invitation> getInvitations();

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Slot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agenda, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Slots()
	 * @generated
	 */
	EList<Slot> getSlots();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.DiscussionTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discussion board.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Topics()
	 * @generated
	 */
	EList<DiscussionTopic> getTopics();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ground rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Rules()
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Table}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Tables()
	 * @generated
	 */
	EList<Table> getTables();

	/**
	 * Returns the value of the '<em><b>Confidential</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes and answers, kept in a file of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidential</em>' containment reference.
	 * @see #setConfidential(Confidential)
	 * @see org.peertable.model.PeertablePackage#getEvent_Confidential()
	 * @generated
	 */
	Confidential getConfidential();

	/**
	 * Sets the value of the '{@link org.peertable.model.Event#getConfidential <em>Confidential</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidential</em>' containment reference.
	 * @see #getConfidential()
	 * @generated
	 */
	void setConfidential(Confidential value);

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.FollowUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_FollowUps()
	 * @generated
	 */
	EList<FollowUp> getFollowUps();

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.CostItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Costs()
	 * @generated
	 */
	EList<CostItem> getCosts();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits that were knowingly exceeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Waivers()
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Announcements</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Announcement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the guests were told, one after the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announcements</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getEvent_Announcements()
	 * @generated
	 */
	EList<Announcement> getAnnouncements();

} // Event
