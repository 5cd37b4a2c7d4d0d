/**
 */
package org.peertable.model.impl;

import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.Announcement;
import org.peertable.model.Confidential;
import org.peertable.model.Confidentiality;
import org.peertable.model.CostItem;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Rule;
import org.peertable.model.Slot;
import org.peertable.model.Table;
import org.peertable.model.Venue;
import org.peertable.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.EventImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getPaidBy <em>Paid By</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getWarmUpQuestion <em>Warm Up Question</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getDotsPerGuest <em>Dots Per Guest</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getMixPolicy <em>Mix Policy</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getInvitations <em>Invitations</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getTables <em>Tables</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getConfidential <em>Confidential</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getCosts <em>Costs</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.peertable.model.impl.EventImpl#getAnnouncements <em>Announcements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends IdentifiedImpl implements Event {
	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_MINUTES_EDEFAULT = 120;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected int durationMinutes = DURATION_MINUTES_EDEFAULT;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final EventStatus STATUS_EDEFAULT = EventStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected EventStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final Confidentiality CONFIDENTIALITY_EDEFAULT = Confidentiality.CHATHAM_HOUSE;

	/**
	 * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected Confidentiality confidentiality = CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected int capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaidBy() <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PAID_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaidBy() <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidBy()
	 * @generated
	 * @ordered
	 */
	protected String paidBy = PAID_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarmUpQuestion() <em>Warm Up Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUpQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String WARM_UP_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarmUpQuestion() <em>Warm Up Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUpQuestion()
	 * @generated
	 * @ordered
	 */
	protected String warmUpQuestion = WARM_UP_QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDotsPerGuest() <em>Dots Per Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDotsPerGuest()
	 * @generated
	 * @ordered
	 */
	protected static final int DOTS_PER_GUEST_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getDotsPerGuest() <em>Dots Per Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDotsPerGuest()
	 * @generated
	 * @ordered
	 */
	protected int dotsPerGuest = DOTS_PER_GUEST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVenue() <em>Venue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenue()
	 * @generated
	 * @ordered
	 */
	protected Venue venue;

	/**
	 * The cached value of the '{@link #getMixPolicy() <em>Mix Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixPolicy()
	 * @generated
	 * @ordered
	 */
	protected MixPolicy mixPolicy;

	/**
	 * The cached value of the '{@link #getInvitations() <em>Invitations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Invitation> invitations;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<Slot> slots;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<DiscussionTopic> topics;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected EList<Table> tables;

	/**
	 * The cached value of the '{@link #getConfidential() <em>Confidential</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidential()
	 * @generated
	 * @ordered
	 */
	protected Confidential confidential;

	/**
	 * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUps()
	 * @generated
	 * @ordered
	 */
	protected EList<FollowUp> followUps;

	/**
	 * The cached value of the '{@link #getCosts() <em>Costs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCosts()
	 * @generated
	 * @ordered
	 */
	protected EList<CostItem> costs;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The cached value of the '{@link #getAnnouncements() <em>Announcements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnouncements()
	 * @generated
	 * @ordered
	 */
	protected EList<Announcement> announcements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDateTime newStart) {
		LocalDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(int newDurationMinutes) {
		int oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EventStatus newStatus) {
		EventStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidentiality getConfidentiality() {
		return confidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidentiality(Confidentiality newConfidentiality) {
		Confidentiality oldConfidentiality = confidentiality;
		confidentiality = newConfidentiality == null ? CONFIDENTIALITY_EDEFAULT : newConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__CONFIDENTIALITY, oldConfidentiality, confidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(int newCapacity) {
		int oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPaidBy() {
		return paidBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaidBy(String newPaidBy) {
		String oldPaidBy = paidBy;
		paidBy = newPaidBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__PAID_BY, oldPaidBy, paidBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWarmUpQuestion() {
		return warmUpQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmUpQuestion(String newWarmUpQuestion) {
		String oldWarmUpQuestion = warmUpQuestion;
		warmUpQuestion = newWarmUpQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__WARM_UP_QUESTION, oldWarmUpQuestion, warmUpQuestion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDotsPerGuest() {
		return dotsPerGuest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDotsPerGuest(int newDotsPerGuest) {
		int oldDotsPerGuest = dotsPerGuest;
		dotsPerGuest = newDotsPerGuest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__DOTS_PER_GUEST, oldDotsPerGuest, dotsPerGuest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Venue getVenue() {
		return venue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVenue(Venue newVenue) {
		Venue oldVenue = venue;
		venue = newVenue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__VENUE, oldVenue, venue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixPolicy getMixPolicy() {
		return mixPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixPolicy(MixPolicy newMixPolicy) {
		MixPolicy oldMixPolicy = mixPolicy;
		mixPolicy = newMixPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__MIX_POLICY, oldMixPolicy, mixPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Invitation> getInvitations() {
		if (invitations == null) {
			invitations = new EObjectContainmentEList<Invitation>(Invitation.class, this, PeertablePackage.EVENT__INVITATIONS);
		}
		return invitations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Slot> getSlots() {
		if (slots == null) {
			slots = new EObjectContainmentEList<Slot>(Slot.class, this, PeertablePackage.EVENT__SLOTS);
		}
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiscussionTopic> getTopics() {
		if (topics == null) {
			topics = new EObjectContainmentEList<DiscussionTopic>(DiscussionTopic.class, this, PeertablePackage.EVENT__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, PeertablePackage.EVENT__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Table> getTables() {
		if (tables == null) {
			tables = new EObjectContainmentEList<Table>(Table.class, this, PeertablePackage.EVENT__TABLES);
		}
		return tables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidential getConfidential() {
		if (confidential != null && confidential.eIsProxy()) {
			InternalEObject oldConfidential = (InternalEObject)confidential;
			confidential = (Confidential)eResolveProxy(oldConfidential);
			if (confidential != oldConfidential) {
				InternalEObject newConfidential = (InternalEObject)confidential;
				NotificationChain msgs = oldConfidential.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeertablePackage.EVENT__CONFIDENTIAL, null, null);
				if (newConfidential.eInternalContainer() == null) {
					msgs = newConfidential.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeertablePackage.EVENT__CONFIDENTIAL, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PeertablePackage.EVENT__CONFIDENTIAL, oldConfidential, confidential));
			}
		}
		return confidential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidential basicGetConfidential() {
		return confidential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConfidential(Confidential newConfidential, NotificationChain msgs) {
		Confidential oldConfidential = confidential;
		confidential = newConfidential;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__CONFIDENTIAL, oldConfidential, newConfidential);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidential(Confidential newConfidential) {
		if (newConfidential != confidential) {
			NotificationChain msgs = null;
			if (confidential != null)
				msgs = ((InternalEObject)confidential).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeertablePackage.EVENT__CONFIDENTIAL, null, msgs);
			if (newConfidential != null)
				msgs = ((InternalEObject)newConfidential).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeertablePackage.EVENT__CONFIDENTIAL, null, msgs);
			msgs = basicSetConfidential(newConfidential, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.EVENT__CONFIDENTIAL, newConfidential, newConfidential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FollowUp> getFollowUps() {
		if (followUps == null) {
			followUps = new EObjectContainmentEList<FollowUp>(FollowUp.class, this, PeertablePackage.EVENT__FOLLOW_UPS);
		}
		return followUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostItem> getCosts() {
		if (costs == null) {
			costs = new EObjectContainmentEList<CostItem>(CostItem.class, this, PeertablePackage.EVENT__COSTS);
		}
		return costs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, PeertablePackage.EVENT__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Announcement> getAnnouncements() {
		if (announcements == null) {
			announcements = new EObjectContainmentEList<Announcement>(Announcement.class, this, PeertablePackage.EVENT__ANNOUNCEMENTS);
		}
		return announcements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.EVENT__INVITATIONS:
				return ((InternalEList<?>)getInvitations()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__SLOTS:
				return ((InternalEList<?>)getSlots()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__TOPICS:
				return ((InternalEList<?>)getTopics()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__TABLES:
				return ((InternalEList<?>)getTables()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__CONFIDENTIAL:
				return basicSetConfidential(null, msgs);
			case PeertablePackage.EVENT__FOLLOW_UPS:
				return ((InternalEList<?>)getFollowUps()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__COSTS:
				return ((InternalEList<?>)getCosts()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				return ((InternalEList<?>)getAnnouncements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.EVENT__SEQUENCE:
				return getSequence();
			case PeertablePackage.EVENT__TITLE:
				return getTitle();
			case PeertablePackage.EVENT__START:
				return getStart();
			case PeertablePackage.EVENT__DURATION_MINUTES:
				return getDurationMinutes();
			case PeertablePackage.EVENT__TIME_ZONE:
				return getTimeZone();
			case PeertablePackage.EVENT__STATUS:
				return getStatus();
			case PeertablePackage.EVENT__CONFIDENTIALITY:
				return getConfidentiality();
			case PeertablePackage.EVENT__CAPACITY:
				return getCapacity();
			case PeertablePackage.EVENT__PURPOSE:
				return getPurpose();
			case PeertablePackage.EVENT__PAID_BY:
				return getPaidBy();
			case PeertablePackage.EVENT__WARM_UP_QUESTION:
				return getWarmUpQuestion();
			case PeertablePackage.EVENT__DOTS_PER_GUEST:
				return getDotsPerGuest();
			case PeertablePackage.EVENT__VENUE:
				return getVenue();
			case PeertablePackage.EVENT__MIX_POLICY:
				return getMixPolicy();
			case PeertablePackage.EVENT__INVITATIONS:
				return getInvitations();
			case PeertablePackage.EVENT__SLOTS:
				return getSlots();
			case PeertablePackage.EVENT__TOPICS:
				return getTopics();
			case PeertablePackage.EVENT__RULES:
				return getRules();
			case PeertablePackage.EVENT__TABLES:
				return getTables();
			case PeertablePackage.EVENT__CONFIDENTIAL:
				if (resolve) return getConfidential();
				return basicGetConfidential();
			case PeertablePackage.EVENT__FOLLOW_UPS:
				return getFollowUps();
			case PeertablePackage.EVENT__COSTS:
				return getCosts();
			case PeertablePackage.EVENT__WAIVERS:
				return getWaivers();
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				return getAnnouncements();
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
			case PeertablePackage.EVENT__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case PeertablePackage.EVENT__TITLE:
				setTitle((String)newValue);
				return;
			case PeertablePackage.EVENT__START:
				setStart((LocalDateTime)newValue);
				return;
			case PeertablePackage.EVENT__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case PeertablePackage.EVENT__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeertablePackage.EVENT__STATUS:
				setStatus((EventStatus)newValue);
				return;
			case PeertablePackage.EVENT__CONFIDENTIALITY:
				setConfidentiality((Confidentiality)newValue);
				return;
			case PeertablePackage.EVENT__CAPACITY:
				setCapacity((Integer)newValue);
				return;
			case PeertablePackage.EVENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PeertablePackage.EVENT__PAID_BY:
				setPaidBy((String)newValue);
				return;
			case PeertablePackage.EVENT__WARM_UP_QUESTION:
				setWarmUpQuestion((String)newValue);
				return;
			case PeertablePackage.EVENT__DOTS_PER_GUEST:
				setDotsPerGuest((Integer)newValue);
				return;
			case PeertablePackage.EVENT__VENUE:
				setVenue((Venue)newValue);
				return;
			case PeertablePackage.EVENT__MIX_POLICY:
				setMixPolicy((MixPolicy)newValue);
				return;
			case PeertablePackage.EVENT__INVITATIONS:
				getInvitations().clear();
				getInvitations().addAll((Collection<? extends Invitation>)newValue);
				return;
			case PeertablePackage.EVENT__SLOTS:
				getSlots().clear();
				getSlots().addAll((Collection<? extends Slot>)newValue);
				return;
			case PeertablePackage.EVENT__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends DiscussionTopic>)newValue);
				return;
			case PeertablePackage.EVENT__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case PeertablePackage.EVENT__TABLES:
				getTables().clear();
				getTables().addAll((Collection<? extends Table>)newValue);
				return;
			case PeertablePackage.EVENT__CONFIDENTIAL:
				setConfidential((Confidential)newValue);
				return;
			case PeertablePackage.EVENT__FOLLOW_UPS:
				getFollowUps().clear();
				getFollowUps().addAll((Collection<? extends FollowUp>)newValue);
				return;
			case PeertablePackage.EVENT__COSTS:
				getCosts().clear();
				getCosts().addAll((Collection<? extends CostItem>)newValue);
				return;
			case PeertablePackage.EVENT__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				getAnnouncements().clear();
				getAnnouncements().addAll((Collection<? extends Announcement>)newValue);
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
			case PeertablePackage.EVENT__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case PeertablePackage.EVENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PeertablePackage.EVENT__START:
				setStart(START_EDEFAULT);
				return;
			case PeertablePackage.EVENT__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case PeertablePackage.EVENT__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeertablePackage.EVENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case PeertablePackage.EVENT__CONFIDENTIALITY:
				setConfidentiality(CONFIDENTIALITY_EDEFAULT);
				return;
			case PeertablePackage.EVENT__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case PeertablePackage.EVENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PeertablePackage.EVENT__PAID_BY:
				setPaidBy(PAID_BY_EDEFAULT);
				return;
			case PeertablePackage.EVENT__WARM_UP_QUESTION:
				setWarmUpQuestion(WARM_UP_QUESTION_EDEFAULT);
				return;
			case PeertablePackage.EVENT__DOTS_PER_GUEST:
				setDotsPerGuest(DOTS_PER_GUEST_EDEFAULT);
				return;
			case PeertablePackage.EVENT__VENUE:
				setVenue((Venue)null);
				return;
			case PeertablePackage.EVENT__MIX_POLICY:
				setMixPolicy((MixPolicy)null);
				return;
			case PeertablePackage.EVENT__INVITATIONS:
				getInvitations().clear();
				return;
			case PeertablePackage.EVENT__SLOTS:
				getSlots().clear();
				return;
			case PeertablePackage.EVENT__TOPICS:
				getTopics().clear();
				return;
			case PeertablePackage.EVENT__RULES:
				getRules().clear();
				return;
			case PeertablePackage.EVENT__TABLES:
				getTables().clear();
				return;
			case PeertablePackage.EVENT__CONFIDENTIAL:
				setConfidential((Confidential)null);
				return;
			case PeertablePackage.EVENT__FOLLOW_UPS:
				getFollowUps().clear();
				return;
			case PeertablePackage.EVENT__COSTS:
				getCosts().clear();
				return;
			case PeertablePackage.EVENT__WAIVERS:
				getWaivers().clear();
				return;
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				getAnnouncements().clear();
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
			case PeertablePackage.EVENT__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case PeertablePackage.EVENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PeertablePackage.EVENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PeertablePackage.EVENT__DURATION_MINUTES:
				return durationMinutes != DURATION_MINUTES_EDEFAULT;
			case PeertablePackage.EVENT__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeertablePackage.EVENT__STATUS:
				return status != STATUS_EDEFAULT;
			case PeertablePackage.EVENT__CONFIDENTIALITY:
				return confidentiality != CONFIDENTIALITY_EDEFAULT;
			case PeertablePackage.EVENT__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case PeertablePackage.EVENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PeertablePackage.EVENT__PAID_BY:
				return PAID_BY_EDEFAULT == null ? paidBy != null : !PAID_BY_EDEFAULT.equals(paidBy);
			case PeertablePackage.EVENT__WARM_UP_QUESTION:
				return WARM_UP_QUESTION_EDEFAULT == null ? warmUpQuestion != null : !WARM_UP_QUESTION_EDEFAULT.equals(warmUpQuestion);
			case PeertablePackage.EVENT__DOTS_PER_GUEST:
				return dotsPerGuest != DOTS_PER_GUEST_EDEFAULT;
			case PeertablePackage.EVENT__VENUE:
				return venue != null;
			case PeertablePackage.EVENT__MIX_POLICY:
				return mixPolicy != null;
			case PeertablePackage.EVENT__INVITATIONS:
				return invitations != null && !invitations.isEmpty();
			case PeertablePackage.EVENT__SLOTS:
				return slots != null && !slots.isEmpty();
			case PeertablePackage.EVENT__TOPICS:
				return topics != null && !topics.isEmpty();
			case PeertablePackage.EVENT__RULES:
				return rules != null && !rules.isEmpty();
			case PeertablePackage.EVENT__TABLES:
				return tables != null && !tables.isEmpty();
			case PeertablePackage.EVENT__CONFIDENTIAL:
				return confidential != null;
			case PeertablePackage.EVENT__FOLLOW_UPS:
				return followUps != null && !followUps.isEmpty();
			case PeertablePackage.EVENT__COSTS:
				return costs != null && !costs.isEmpty();
			case PeertablePackage.EVENT__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				return announcements != null && !announcements.isEmpty();
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
		result.append(" (sequence: ");
		result.append(sequence);
		result.append(", title: ");
		result.append(title);
		result.append(", start: ");
		result.append(start);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", status: ");
		result.append(status);
		result.append(", confidentiality: ");
		result.append(confidentiality);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", paidBy: ");
		result.append(paidBy);
		result.append(", warmUpQuestion: ");
		result.append(warmUpQuestion);
		result.append(", dotsPerGuest: ");
		result.append(dotsPerGuest);
		result.append(')');
		return result.toString();
	}

} //EventImpl
