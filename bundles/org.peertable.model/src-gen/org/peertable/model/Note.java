/**
 */
package org.peertable.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something noted at an event. Its audience says who may ever see it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Note#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.peertable.model.Note#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.peertable.model.Note#getRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.peertable.model.Note#isApproved <em>Approved</em>}</li>
 *   <li>{@link org.peertable.model.Note#getSaidBy <em>Said By</em>}</li>
 *   <li>{@link org.peertable.model.Note#getTopic <em>Topic</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getNote()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Note extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.NoteKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.NoteKind
	 * @see #setKind(NoteKind)
	 * @see org.peertable.model.PeertablePackage#getNote_Kind()
	 * @generated
	 */
	NoteKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.NoteKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NoteKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it was noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.peertable.model.PeertablePackage#getNote_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.NoteAudience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.peertable.model.NoteAudience
	 * @see #setAudience(NoteAudience)
	 * @see org.peertable.model.PeertablePackage#getNote_Audience()
	 * @generated
	 */
	NoteAudience getAudience();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.peertable.model.NoteAudience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(NoteAudience value);

	/**
	 * Returns the value of the '<em><b>Redacted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text without anything that tells who said it; all that leaves the host team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redacted</em>' attribute.
	 * @see #setRedacted(String)
	 * @see org.peertable.model.PeertablePackage#getNote_Redacted()
	 * @generated
	 */
	String getRedacted();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getRedacted <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redacted</em>' attribute.
	 * @see #getRedacted()
	 * @generated
	 */
	void setRedacted(String value);

	/**
	 * Returns the value of the '<em><b>Approved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the redacted text was approved for its audience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved</em>' attribute.
	 * @see #setApproved(boolean)
	 * @see org.peertable.model.PeertablePackage#getNote_Approved()
	 * @generated
	 */
	boolean isApproved();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#isApproved <em>Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved</em>' attribute.
	 * @see #isApproved()
	 * @generated
	 */
	void setApproved(boolean value);

	/**
	 * Returns the value of the '<em><b>Said By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said it; lower only when the event is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said By</em>' reference.
	 * @see #setSaidBy(Invitation)
	 * @see org.peertable.model.PeertablePackage#getNote_SaidBy()
	 * @generated
	 */
	Invitation getSaidBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getSaidBy <em>Said By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said By</em>' reference.
	 * @see #getSaidBy()
	 * @generated
	 */
	void setSaidBy(Invitation value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(DiscussionTopic)
	 * @see org.peertable.model.PeertablePackage#getNote_Topic()
	 * @generated
	 */
	DiscussionTopic getTopic();

	/**
	 * Sets the value of the '{@link org.peertable.model.Note#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(DiscussionTopic value);

} // Note
