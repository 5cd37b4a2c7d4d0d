/**
 */
package org.peertable.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.DiscussionTopic;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Discussion Topic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getState <em>State</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.peertable.model.impl.DiscussionTopicImpl#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiscussionTopicImpl extends IdentifiedImpl implements DiscussionTopic {
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
	 * The default value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected String prompt = PROMPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final TopicState STATE_EDEFAULT = TopicState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected TopicState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProposedBy() <em>Proposed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected Invitation proposedBy;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Vote> votes;

	/**
	 * The cached value of the '{@link #getFacets() <em>Facets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacets()
	 * @generated
	 * @ordered
	 */
	protected EList<Term> facets;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<Slot> slots;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiscussionTopicImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.DISCUSSION_TOPIC;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.DISCUSSION_TOPIC__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrompt() {
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrompt(String newPrompt) {
		String oldPrompt = prompt;
		prompt = newPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.DISCUSSION_TOPIC__PROMPT, oldPrompt, prompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopicState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(TopicState newState) {
		TopicState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.DISCUSSION_TOPIC__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invitation getProposedBy() {
		return proposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedBy(Invitation newProposedBy) {
		Invitation oldProposedBy = proposedBy;
		proposedBy = newProposedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.DISCUSSION_TOPIC__PROPOSED_BY, oldProposedBy, proposedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vote> getVotes() {
		if (votes == null) {
			votes = new EObjectContainmentEList<Vote>(Vote.class, this, PeertablePackage.DISCUSSION_TOPIC__VOTES);
		}
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Term> getFacets() {
		if (facets == null) {
			facets = new EObjectEList<Term>(Term.class, this, PeertablePackage.DISCUSSION_TOPIC__FACETS);
		}
		return facets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Slot> getSlots() {
		if (slots == null) {
			slots = new EObjectWithInverseEList<Slot>(Slot.class, this, PeertablePackage.DISCUSSION_TOPIC__SLOTS, PeertablePackage.SLOT__TOPIC);
		}
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSlots()).basicAdd(otherEnd, msgs);
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
			case PeertablePackage.DISCUSSION_TOPIC__VOTES:
				return ((InternalEList<?>)getVotes()).basicRemove(otherEnd, msgs);
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				return ((InternalEList<?>)getSlots()).basicRemove(otherEnd, msgs);
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
			case PeertablePackage.DISCUSSION_TOPIC__TITLE:
				return getTitle();
			case PeertablePackage.DISCUSSION_TOPIC__PROMPT:
				return getPrompt();
			case PeertablePackage.DISCUSSION_TOPIC__STATE:
				return getState();
			case PeertablePackage.DISCUSSION_TOPIC__PROPOSED_BY:
				return getProposedBy();
			case PeertablePackage.DISCUSSION_TOPIC__VOTES:
				return getVotes();
			case PeertablePackage.DISCUSSION_TOPIC__FACETS:
				return getFacets();
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				return getSlots();
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
			case PeertablePackage.DISCUSSION_TOPIC__TITLE:
				setTitle((String)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__PROMPT:
				setPrompt((String)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__STATE:
				setState((TopicState)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__PROPOSED_BY:
				setProposedBy((Invitation)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__VOTES:
				getVotes().clear();
				getVotes().addAll((Collection<? extends Vote>)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__FACETS:
				getFacets().clear();
				getFacets().addAll((Collection<? extends Term>)newValue);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				getSlots().clear();
				getSlots().addAll((Collection<? extends Slot>)newValue);
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
			case PeertablePackage.DISCUSSION_TOPIC__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__PROMPT:
				setPrompt(PROMPT_EDEFAULT);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__PROPOSED_BY:
				setProposedBy((Invitation)null);
				return;
			case PeertablePackage.DISCUSSION_TOPIC__VOTES:
				getVotes().clear();
				return;
			case PeertablePackage.DISCUSSION_TOPIC__FACETS:
				getFacets().clear();
				return;
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				getSlots().clear();
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
			case PeertablePackage.DISCUSSION_TOPIC__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PeertablePackage.DISCUSSION_TOPIC__PROMPT:
				return PROMPT_EDEFAULT == null ? prompt != null : !PROMPT_EDEFAULT.equals(prompt);
			case PeertablePackage.DISCUSSION_TOPIC__STATE:
				return state != STATE_EDEFAULT;
			case PeertablePackage.DISCUSSION_TOPIC__PROPOSED_BY:
				return proposedBy != null;
			case PeertablePackage.DISCUSSION_TOPIC__VOTES:
				return votes != null && !votes.isEmpty();
			case PeertablePackage.DISCUSSION_TOPIC__FACETS:
				return facets != null && !facets.isEmpty();
			case PeertablePackage.DISCUSSION_TOPIC__SLOTS:
				return slots != null && !slots.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", prompt: ");
		result.append(prompt);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //DiscussionTopicImpl
