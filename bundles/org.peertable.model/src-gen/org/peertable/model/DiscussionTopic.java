/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discussion Topic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the guests may want to talk about; outside the room only once it is chosen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.DiscussionTopic#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getState <em>State</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.peertable.model.DiscussionTopic#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getDiscussionTopic()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DiscussionTopic extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The topic in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.DiscussionTopic#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A question that opens it: what was it like, not how to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompt</em>' attribute.
	 * @see #setPrompt(String)
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_Prompt()
	 * @generated
	 */
	String getPrompt();

	/**
	 * Sets the value of the '{@link org.peertable.model.DiscussionTopic#getPrompt <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompt</em>' attribute.
	 * @see #getPrompt()
	 * @generated
	 */
	void setPrompt(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.TopicState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.TopicState
	 * @see #setState(TopicState)
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_State()
	 * @generated
	 */
	TopicState getState();

	/**
	 * Sets the value of the '{@link org.peertable.model.DiscussionTopic#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.TopicState
	 * @see #getState()
	 * @generated
	 */
	void setState(TopicState value);

	/**
	 * Returns the value of the '<em><b>Proposed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose answer it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed By</em>' reference.
	 * @see #setProposedBy(Invitation)
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_ProposedBy()
	 * @generated
	 */
	Invitation getProposedBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.DiscussionTopic#getProposedBy <em>Proposed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed By</em>' reference.
	 * @see #getProposedBy()
	 * @generated
	 */
	void setProposedBy(Invitation value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Vote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Votes</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_Votes()
	 * @generated
	 */
	EList<Vote> getVotes();

	/**
	 * Returns the value of the '<em><b>Facets</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Challenges of the vocabulary that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facets</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_Facets()
	 * @generated
	 */
	EList<Term> getFacets();

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Slot}.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.Slot#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the agenda has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getDiscussionTopic_Slots()
	 * @see org.peertable.model.Slot#getTopic
	 * @generated
	 */
	EList<Slot> getSlots();

} // DiscussionTopic
