/**
 */
package org.peertable.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.peertable.model.DiscussionTopic;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.NoteKind;
import org.peertable.model.PeertablePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#isApproved <em>Approved</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getSaidBy <em>Said By</em>}</li>
 *   <li>{@link org.peertable.model.impl.NoteImpl#getTopic <em>Topic</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NoteImpl extends IdentifiedImpl implements Note {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final NoteKind KIND_EDEFAULT = NoteKind.INSIGHT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected NoteKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final NoteAudience AUDIENCE_EDEFAULT = NoteAudience.CONVENOR;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected NoteAudience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRedacted() <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedacted()
	 * @generated
	 * @ordered
	 */
	protected static final String REDACTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRedacted() <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedacted()
	 * @generated
	 * @ordered
	 */
	protected String redacted = REDACTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isApproved() <em>Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean APPROVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApproved() <em>Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproved()
	 * @generated
	 * @ordered
	 */
	protected boolean approved = APPROVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSaidBy() <em>Said By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidBy()
	 * @generated
	 * @ordered
	 */
	protected Invitation saidBy;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected DiscussionTopic topic;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.NOTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoteKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(NoteKind newKind) {
		NoteKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoteAudience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(NoteAudience newAudience) {
		NoteAudience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRedacted() {
		return redacted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedacted(String newRedacted) {
		String oldRedacted = redacted;
		redacted = newRedacted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__REDACTED, oldRedacted, redacted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isApproved() {
		return approved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproved(boolean newApproved) {
		boolean oldApproved = approved;
		approved = newApproved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__APPROVED, oldApproved, approved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invitation getSaidBy() {
		return saidBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaidBy(Invitation newSaidBy) {
		Invitation oldSaidBy = saidBy;
		saidBy = newSaidBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__SAID_BY, oldSaidBy, saidBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiscussionTopic getTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(DiscussionTopic newTopic) {
		DiscussionTopic oldTopic = topic;
		topic = newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.NOTE__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeertablePackage.NOTE__KIND:
				return getKind();
			case PeertablePackage.NOTE__TEXT:
				return getText();
			case PeertablePackage.NOTE__AUDIENCE:
				return getAudience();
			case PeertablePackage.NOTE__REDACTED:
				return getRedacted();
			case PeertablePackage.NOTE__APPROVED:
				return isApproved();
			case PeertablePackage.NOTE__SAID_BY:
				return getSaidBy();
			case PeertablePackage.NOTE__TOPIC:
				return getTopic();
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
			case PeertablePackage.NOTE__KIND:
				setKind((NoteKind)newValue);
				return;
			case PeertablePackage.NOTE__TEXT:
				setText((String)newValue);
				return;
			case PeertablePackage.NOTE__AUDIENCE:
				setAudience((NoteAudience)newValue);
				return;
			case PeertablePackage.NOTE__REDACTED:
				setRedacted((String)newValue);
				return;
			case PeertablePackage.NOTE__APPROVED:
				setApproved((Boolean)newValue);
				return;
			case PeertablePackage.NOTE__SAID_BY:
				setSaidBy((Invitation)newValue);
				return;
			case PeertablePackage.NOTE__TOPIC:
				setTopic((DiscussionTopic)newValue);
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
			case PeertablePackage.NOTE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PeertablePackage.NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PeertablePackage.NOTE__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case PeertablePackage.NOTE__REDACTED:
				setRedacted(REDACTED_EDEFAULT);
				return;
			case PeertablePackage.NOTE__APPROVED:
				setApproved(APPROVED_EDEFAULT);
				return;
			case PeertablePackage.NOTE__SAID_BY:
				setSaidBy((Invitation)null);
				return;
			case PeertablePackage.NOTE__TOPIC:
				setTopic((DiscussionTopic)null);
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
			case PeertablePackage.NOTE__KIND:
				return kind != KIND_EDEFAULT;
			case PeertablePackage.NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PeertablePackage.NOTE__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case PeertablePackage.NOTE__REDACTED:
				return REDACTED_EDEFAULT == null ? redacted != null : !REDACTED_EDEFAULT.equals(redacted);
			case PeertablePackage.NOTE__APPROVED:
				return approved != APPROVED_EDEFAULT;
			case PeertablePackage.NOTE__SAID_BY:
				return saidBy != null;
			case PeertablePackage.NOTE__TOPIC:
				return topic != null;
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
		result.append(", text: ");
		result.append(text);
		result.append(", audience: ");
		result.append(audience);
		result.append(", redacted: ");
		result.append(redacted);
		result.append(", approved: ");
		result.append(approved);
		result.append(')');
		return result.toString();
	}

} //NoteImpl
