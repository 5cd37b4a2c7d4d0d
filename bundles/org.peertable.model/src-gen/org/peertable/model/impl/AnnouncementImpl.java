/**
 */
package org.peertable.model.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.peertable.model.Announcement;
import org.peertable.model.PeertablePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Announcement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getPaidBy <em>Paid By</em>}</li>
 *   <li>{@link org.peertable.model.impl.AnnouncementImpl#getDataNotice <em>Data Notice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnouncementImpl extends MinimalEObjectImpl.Container implements Announcement {
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
	protected static final int DURATION_MINUTES_EDEFAULT = 0;

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
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

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
	 * The default value of the '{@link #getDataNotice() <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNotice()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_NOTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataNotice() <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNotice()
	 * @generated
	 * @ordered
	 */
	protected String dataNotice = DATA_NOTICE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnouncementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.ANNOUNCEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__SEQUENCE, oldSequence, sequence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__ON, oldOn, on));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__HOST, oldHost, host));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__PURPOSE, oldPurpose, purpose));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__PAID_BY, oldPaidBy, paidBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataNotice() {
		return dataNotice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataNotice(String newDataNotice) {
		String oldDataNotice = dataNotice;
		dataNotice = newDataNotice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.ANNOUNCEMENT__DATA_NOTICE, oldDataNotice, dataNotice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.ANNOUNCEMENT__SEQUENCE:
				return getSequence();
			case PeertablePackage.ANNOUNCEMENT__ON:
				return getOn();
			case PeertablePackage.ANNOUNCEMENT__TITLE:
				return getTitle();
			case PeertablePackage.ANNOUNCEMENT__START:
				return getStart();
			case PeertablePackage.ANNOUNCEMENT__DURATION_MINUTES:
				return getDurationMinutes();
			case PeertablePackage.ANNOUNCEMENT__TIME_ZONE:
				return getTimeZone();
			case PeertablePackage.ANNOUNCEMENT__PLACE:
				return getPlace();
			case PeertablePackage.ANNOUNCEMENT__HOST:
				return getHost();
			case PeertablePackage.ANNOUNCEMENT__PURPOSE:
				return getPurpose();
			case PeertablePackage.ANNOUNCEMENT__PAID_BY:
				return getPaidBy();
			case PeertablePackage.ANNOUNCEMENT__DATA_NOTICE:
				return getDataNotice();
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
			case PeertablePackage.ANNOUNCEMENT__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__ON:
				setOn((LocalDate)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__TITLE:
				setTitle((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__START:
				setStart((LocalDateTime)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__PLACE:
				setPlace((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__HOST:
				setHost((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__PAID_BY:
				setPaidBy((String)newValue);
				return;
			case PeertablePackage.ANNOUNCEMENT__DATA_NOTICE:
				setDataNotice((String)newValue);
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
			case PeertablePackage.ANNOUNCEMENT__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__ON:
				setOn(ON_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__START:
				setStart(START_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__PAID_BY:
				setPaidBy(PAID_BY_EDEFAULT);
				return;
			case PeertablePackage.ANNOUNCEMENT__DATA_NOTICE:
				setDataNotice(DATA_NOTICE_EDEFAULT);
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
			case PeertablePackage.ANNOUNCEMENT__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case PeertablePackage.ANNOUNCEMENT__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case PeertablePackage.ANNOUNCEMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PeertablePackage.ANNOUNCEMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PeertablePackage.ANNOUNCEMENT__DURATION_MINUTES:
				return durationMinutes != DURATION_MINUTES_EDEFAULT;
			case PeertablePackage.ANNOUNCEMENT__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeertablePackage.ANNOUNCEMENT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case PeertablePackage.ANNOUNCEMENT__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case PeertablePackage.ANNOUNCEMENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PeertablePackage.ANNOUNCEMENT__PAID_BY:
				return PAID_BY_EDEFAULT == null ? paidBy != null : !PAID_BY_EDEFAULT.equals(paidBy);
			case PeertablePackage.ANNOUNCEMENT__DATA_NOTICE:
				return DATA_NOTICE_EDEFAULT == null ? dataNotice != null : !DATA_NOTICE_EDEFAULT.equals(dataNotice);
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
		result.append(", on: ");
		result.append(on);
		result.append(", title: ");
		result.append(title);
		result.append(", start: ");
		result.append(start);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", place: ");
		result.append(place);
		result.append(", host: ");
		result.append(host);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", paidBy: ");
		result.append(paidBy);
		result.append(", dataNotice: ");
		result.append(dataNotice);
		result.append(')');
		return result.toString();
	}

} //AnnouncementImpl
