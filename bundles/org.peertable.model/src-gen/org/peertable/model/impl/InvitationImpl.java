/**
 */
package org.peertable.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.peertable.model.Attendance;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Seat;
import org.peertable.model.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Invitation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getPartStat <em>Part Stat</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getWaitRank <em>Wait Rank</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getRespondedAt <em>Responded At</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getTitleThen <em>Title Then</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getOrganisationThen <em>Organisation Then</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getWarmUp <em>Warm Up</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getDelegatedTo <em>Delegated To</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getDelegatedFrom <em>Delegated From</em>}</li>
 *   <li>{@link org.peertable.model.impl.InvitationImpl#getSeat <em>Seat</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InvitationImpl extends IdentifiedImpl implements Invitation {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final GuestRole ROLE_EDEFAULT = GuestRole.GUEST;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected GuestRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.CANDIDATE;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartStat() <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartStat()
	 * @generated
	 * @ordered
	 */
	protected static final PartStat PART_STAT_EDEFAULT = PartStat.NEEDS_ACTION;

	/**
	 * The cached value of the '{@link #getPartStat() <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartStat()
	 * @generated
	 * @ordered
	 */
	protected PartStat partStat = PART_STAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttendance() <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected static final Attendance ATTENDANCE_EDEFAULT = Attendance.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAttendance() <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected Attendance attendance = ATTENDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitRank() <em>Wait Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WAIT_RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitRank() <em>Wait Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitRank()
	 * @generated
	 * @ordered
	 */
	protected Integer waitRank = WAIT_RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getRespondedAt() <em>Responded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RESPONDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondedAt() <em>Responded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant respondedAt = RESPONDED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleThen() <em>Title Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleThen()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_THEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleThen() <em>Title Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleThen()
	 * @generated
	 * @ordered
	 */
	protected String titleThen = TITLE_THEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisationThen() <em>Organisation Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationThen()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_THEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisationThen() <em>Organisation Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisationThen()
	 * @generated
	 * @ordered
	 */
	protected String organisationThen = ORGANISATION_THEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarmUp() <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUp()
	 * @generated
	 * @ordered
	 */
	protected static final String WARM_UP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarmUp() <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUp()
	 * @generated
	 * @ordered
	 */
	protected String warmUp = WARM_UP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeer() <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeer()
	 * @generated
	 * @ordered
	 */
	protected Peer peer;

	/**
	 * The cached value of the '{@link #getDelegatedTo() <em>Delegated To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelegatedTo()
	 * @generated
	 * @ordered
	 */
	protected Invitation delegatedTo;

	/**
	 * The cached value of the '{@link #getDelegatedFrom() <em>Delegated From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelegatedFrom()
	 * @generated
	 * @ordered
	 */
	protected Invitation delegatedFrom;

	/**
	 * The cached value of the '{@link #getSeat() <em>Seat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeat()
	 * @generated
	 * @ordered
	 */
	protected Seat seat;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InvitationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.INVITATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(GuestRole newRole) {
		GuestRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartStat getPartStat() {
		return partStat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartStat(PartStat newPartStat) {
		PartStat oldPartStat = partStat;
		partStat = newPartStat == null ? PART_STAT_EDEFAULT : newPartStat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__PART_STAT, oldPartStat, partStat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attendance getAttendance() {
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttendance(Attendance newAttendance) {
		Attendance oldAttendance = attendance;
		attendance = newAttendance == null ? ATTENDANCE_EDEFAULT : newAttendance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__ATTENDANCE, oldAttendance, attendance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWaitRank() {
		return waitRank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitRank(Integer newWaitRank) {
		Integer oldWaitRank = waitRank;
		waitRank = newWaitRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__WAIT_RANK, oldWaitRank, waitRank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRespondedAt() {
		return respondedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondedAt(Instant newRespondedAt) {
		Instant oldRespondedAt = respondedAt;
		respondedAt = newRespondedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__RESPONDED_AT, oldRespondedAt, respondedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleThen() {
		return titleThen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleThen(String newTitleThen) {
		String oldTitleThen = titleThen;
		titleThen = newTitleThen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__TITLE_THEN, oldTitleThen, titleThen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisationThen() {
		return organisationThen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisationThen(String newOrganisationThen) {
		String oldOrganisationThen = organisationThen;
		organisationThen = newOrganisationThen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__ORGANISATION_THEN, oldOrganisationThen, organisationThen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWarmUp() {
		return warmUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmUp(String newWarmUp) {
		String oldWarmUp = warmUp;
		warmUp = newWarmUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__WARM_UP, oldWarmUp, warmUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Peer getPeer() {
		return peer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeer(Peer newPeer) {
		Peer oldPeer = peer;
		peer = newPeer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__PEER, oldPeer, peer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invitation getDelegatedTo() {
		return delegatedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDelegatedTo(Invitation newDelegatedTo, NotificationChain msgs) {
		Invitation oldDelegatedTo = delegatedTo;
		delegatedTo = newDelegatedTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__DELEGATED_TO, oldDelegatedTo, newDelegatedTo);
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
	public void setDelegatedTo(Invitation newDelegatedTo) {
		if (newDelegatedTo != delegatedTo) {
			NotificationChain msgs = null;
			if (delegatedTo != null)
				msgs = ((InternalEObject)delegatedTo).eInverseRemove(this, PeertablePackage.INVITATION__DELEGATED_FROM, Invitation.class, msgs);
			if (newDelegatedTo != null)
				msgs = ((InternalEObject)newDelegatedTo).eInverseAdd(this, PeertablePackage.INVITATION__DELEGATED_FROM, Invitation.class, msgs);
			msgs = basicSetDelegatedTo(newDelegatedTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__DELEGATED_TO, newDelegatedTo, newDelegatedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invitation getDelegatedFrom() {
		return delegatedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDelegatedFrom(Invitation newDelegatedFrom, NotificationChain msgs) {
		Invitation oldDelegatedFrom = delegatedFrom;
		delegatedFrom = newDelegatedFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__DELEGATED_FROM, oldDelegatedFrom, newDelegatedFrom);
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
	public void setDelegatedFrom(Invitation newDelegatedFrom) {
		if (newDelegatedFrom != delegatedFrom) {
			NotificationChain msgs = null;
			if (delegatedFrom != null)
				msgs = ((InternalEObject)delegatedFrom).eInverseRemove(this, PeertablePackage.INVITATION__DELEGATED_TO, Invitation.class, msgs);
			if (newDelegatedFrom != null)
				msgs = ((InternalEObject)newDelegatedFrom).eInverseAdd(this, PeertablePackage.INVITATION__DELEGATED_TO, Invitation.class, msgs);
			msgs = basicSetDelegatedFrom(newDelegatedFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__DELEGATED_FROM, newDelegatedFrom, newDelegatedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seat getSeat() {
		return seat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSeat(Seat newSeat, NotificationChain msgs) {
		Seat oldSeat = seat;
		seat = newSeat;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__SEAT, oldSeat, newSeat);
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
	public void setSeat(Seat newSeat) {
		if (newSeat != seat) {
			NotificationChain msgs = null;
			if (seat != null)
				msgs = ((InternalEObject)seat).eInverseRemove(this, PeertablePackage.SEAT__OCCUPANT, Seat.class, msgs);
			if (newSeat != null)
				msgs = ((InternalEObject)newSeat).eInverseAdd(this, PeertablePackage.SEAT__OCCUPANT, Seat.class, msgs);
			msgs = basicSetSeat(newSeat, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.INVITATION__SEAT, newSeat, newSeat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.INVITATION__DELEGATED_TO:
				if (delegatedTo != null)
					msgs = ((InternalEObject)delegatedTo).eInverseRemove(this, PeertablePackage.INVITATION__DELEGATED_FROM, Invitation.class, msgs);
				return basicSetDelegatedTo((Invitation)otherEnd, msgs);
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				if (delegatedFrom != null)
					msgs = ((InternalEObject)delegatedFrom).eInverseRemove(this, PeertablePackage.INVITATION__DELEGATED_TO, Invitation.class, msgs);
				return basicSetDelegatedFrom((Invitation)otherEnd, msgs);
			case PeertablePackage.INVITATION__SEAT:
				if (seat != null)
					msgs = ((InternalEObject)seat).eInverseRemove(this, PeertablePackage.SEAT__OCCUPANT, Seat.class, msgs);
				return basicSetSeat((Seat)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.INVITATION__DELEGATED_TO:
				return basicSetDelegatedTo(null, msgs);
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				return basicSetDelegatedFrom(null, msgs);
			case PeertablePackage.INVITATION__SEAT:
				return basicSetSeat(null, msgs);
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
			case PeertablePackage.INVITATION__ROLE:
				return getRole();
			case PeertablePackage.INVITATION__STAGE:
				return getStage();
			case PeertablePackage.INVITATION__PART_STAT:
				return getPartStat();
			case PeertablePackage.INVITATION__ATTENDANCE:
				return getAttendance();
			case PeertablePackage.INVITATION__WAIT_RANK:
				return getWaitRank();
			case PeertablePackage.INVITATION__RESPONDED_AT:
				return getRespondedAt();
			case PeertablePackage.INVITATION__TITLE_THEN:
				return getTitleThen();
			case PeertablePackage.INVITATION__ORGANISATION_THEN:
				return getOrganisationThen();
			case PeertablePackage.INVITATION__WARM_UP:
				return getWarmUp();
			case PeertablePackage.INVITATION__PEER:
				return getPeer();
			case PeertablePackage.INVITATION__DELEGATED_TO:
				return getDelegatedTo();
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				return getDelegatedFrom();
			case PeertablePackage.INVITATION__SEAT:
				return getSeat();
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
			case PeertablePackage.INVITATION__ROLE:
				setRole((GuestRole)newValue);
				return;
			case PeertablePackage.INVITATION__STAGE:
				setStage((Stage)newValue);
				return;
			case PeertablePackage.INVITATION__PART_STAT:
				setPartStat((PartStat)newValue);
				return;
			case PeertablePackage.INVITATION__ATTENDANCE:
				setAttendance((Attendance)newValue);
				return;
			case PeertablePackage.INVITATION__WAIT_RANK:
				setWaitRank((Integer)newValue);
				return;
			case PeertablePackage.INVITATION__RESPONDED_AT:
				setRespondedAt((Instant)newValue);
				return;
			case PeertablePackage.INVITATION__TITLE_THEN:
				setTitleThen((String)newValue);
				return;
			case PeertablePackage.INVITATION__ORGANISATION_THEN:
				setOrganisationThen((String)newValue);
				return;
			case PeertablePackage.INVITATION__WARM_UP:
				setWarmUp((String)newValue);
				return;
			case PeertablePackage.INVITATION__PEER:
				setPeer((Peer)newValue);
				return;
			case PeertablePackage.INVITATION__DELEGATED_TO:
				setDelegatedTo((Invitation)newValue);
				return;
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				setDelegatedFrom((Invitation)newValue);
				return;
			case PeertablePackage.INVITATION__SEAT:
				setSeat((Seat)newValue);
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
			case PeertablePackage.INVITATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__PART_STAT:
				setPartStat(PART_STAT_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__ATTENDANCE:
				setAttendance(ATTENDANCE_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__WAIT_RANK:
				setWaitRank(WAIT_RANK_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__RESPONDED_AT:
				setRespondedAt(RESPONDED_AT_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__TITLE_THEN:
				setTitleThen(TITLE_THEN_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__ORGANISATION_THEN:
				setOrganisationThen(ORGANISATION_THEN_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__WARM_UP:
				setWarmUp(WARM_UP_EDEFAULT);
				return;
			case PeertablePackage.INVITATION__PEER:
				setPeer((Peer)null);
				return;
			case PeertablePackage.INVITATION__DELEGATED_TO:
				setDelegatedTo((Invitation)null);
				return;
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				setDelegatedFrom((Invitation)null);
				return;
			case PeertablePackage.INVITATION__SEAT:
				setSeat((Seat)null);
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
			case PeertablePackage.INVITATION__ROLE:
				return role != ROLE_EDEFAULT;
			case PeertablePackage.INVITATION__STAGE:
				return stage != STAGE_EDEFAULT;
			case PeertablePackage.INVITATION__PART_STAT:
				return partStat != PART_STAT_EDEFAULT;
			case PeertablePackage.INVITATION__ATTENDANCE:
				return attendance != ATTENDANCE_EDEFAULT;
			case PeertablePackage.INVITATION__WAIT_RANK:
				return WAIT_RANK_EDEFAULT == null ? waitRank != null : !WAIT_RANK_EDEFAULT.equals(waitRank);
			case PeertablePackage.INVITATION__RESPONDED_AT:
				return RESPONDED_AT_EDEFAULT == null ? respondedAt != null : !RESPONDED_AT_EDEFAULT.equals(respondedAt);
			case PeertablePackage.INVITATION__TITLE_THEN:
				return TITLE_THEN_EDEFAULT == null ? titleThen != null : !TITLE_THEN_EDEFAULT.equals(titleThen);
			case PeertablePackage.INVITATION__ORGANISATION_THEN:
				return ORGANISATION_THEN_EDEFAULT == null ? organisationThen != null : !ORGANISATION_THEN_EDEFAULT.equals(organisationThen);
			case PeertablePackage.INVITATION__WARM_UP:
				return WARM_UP_EDEFAULT == null ? warmUp != null : !WARM_UP_EDEFAULT.equals(warmUp);
			case PeertablePackage.INVITATION__PEER:
				return peer != null;
			case PeertablePackage.INVITATION__DELEGATED_TO:
				return delegatedTo != null;
			case PeertablePackage.INVITATION__DELEGATED_FROM:
				return delegatedFrom != null;
			case PeertablePackage.INVITATION__SEAT:
				return seat != null;
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
		result.append(" (role: ");
		result.append(role);
		result.append(", stage: ");
		result.append(stage);
		result.append(", partStat: ");
		result.append(partStat);
		result.append(", attendance: ");
		result.append(attendance);
		result.append(", waitRank: ");
		result.append(waitRank);
		result.append(", respondedAt: ");
		result.append(respondedAt);
		result.append(", titleThen: ");
		result.append(titleThen);
		result.append(", organisationThen: ");
		result.append(organisationThen);
		result.append(", warmUp: ");
		result.append(warmUp);
		result.append(')');
		return result.toString();
	}

} //InvitationImpl
