/**
 */
package org.peertable.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Invitation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person's part in one event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Invitation#getRole <em>Role</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getStage <em>Stage</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getPartStat <em>Part Stat</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getWaitRank <em>Wait Rank</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getRespondedAt <em>Responded At</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getTitleThen <em>Title Then</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getOrganisationThen <em>Organisation Then</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getWarmUp <em>Warm Up</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getDelegatedTo <em>Delegated To</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getDelegatedFrom <em>Delegated From</em>}</li>
 *   <li>{@link org.peertable.model.Invitation#getSeat <em>Seat</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getInvitation()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Invitation extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.GuestRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.peertable.model.GuestRole
	 * @see #setRole(GuestRole)
	 * @see org.peertable.model.PeertablePackage#getInvitation_Role()
	 * @generated
	 */
	GuestRole getRole();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.peertable.model.GuestRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(GuestRole value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.peertable.model.Stage
	 * @see #setStage(Stage)
	 * @see org.peertable.model.PeertablePackage#getInvitation_Stage()
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.peertable.model.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Part Stat</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.PartStat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The calendar answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Stat</em>' attribute.
	 * @see org.peertable.model.PartStat
	 * @see #setPartStat(PartStat)
	 * @see org.peertable.model.PeertablePackage#getInvitation_PartStat()
	 * @generated
	 */
	PartStat getPartStat();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getPartStat <em>Part Stat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Stat</em>' attribute.
	 * @see org.peertable.model.PartStat
	 * @see #getPartStat()
	 * @generated
	 */
	void setPartStat(PartStat value);

	/**
	 * Returns the value of the '<em><b>Attendance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Attendance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person was there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendance</em>' attribute.
	 * @see org.peertable.model.Attendance
	 * @see #setAttendance(Attendance)
	 * @see org.peertable.model.PeertablePackage#getInvitation_Attendance()
	 * @generated
	 */
	Attendance getAttendance();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getAttendance <em>Attendance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attendance</em>' attribute.
	 * @see org.peertable.model.Attendance
	 * @see #getAttendance()
	 * @generated
	 */
	void setAttendance(Attendance value);

	/**
	 * Returns the value of the '<em><b>Wait Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place on the waitlist, 1 first; empty when not waiting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Rank</em>' attribute.
	 * @see #setWaitRank(Integer)
	 * @see org.peertable.model.PeertablePackage#getInvitation_WaitRank()
	 * @generated
	 */
	Integer getWaitRank();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getWaitRank <em>Wait Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Rank</em>' attribute.
	 * @see #getWaitRank()
	 * @generated
	 */
	void setWaitRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Responded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the last answer came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responded At</em>' attribute.
	 * @see #setRespondedAt(Instant)
	 * @see org.peertable.model.PeertablePackage#getInvitation_RespondedAt()
	 * @generated
	 */
	Instant getRespondedAt();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getRespondedAt <em>Responded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responded At</em>' attribute.
	 * @see #getRespondedAt()
	 * @generated
	 */
	void setRespondedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Title Then</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Job title at the time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Then</em>' attribute.
	 * @see #setTitleThen(String)
	 * @see org.peertable.model.PeertablePackage#getInvitation_TitleThen()
	 * @generated
	 */
	String getTitleThen();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getTitleThen <em>Title Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Then</em>' attribute.
	 * @see #getTitleThen()
	 * @generated
	 */
	void setTitleThen(String value);

	/**
	 * Returns the value of the '<em><b>Organisation Then</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employer's name at the time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation Then</em>' attribute.
	 * @see #setOrganisationThen(String)
	 * @see org.peertable.model.PeertablePackage#getInvitation_OrganisationThen()
	 * @generated
	 */
	String getOrganisationThen();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getOrganisationThen <em>Organisation Then</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation Then</em>' attribute.
	 * @see #getOrganisationThen()
	 * @generated
	 */
	void setOrganisationThen(String value);

	/**
	 * Returns the value of the '<em><b>Warm Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer to the warm-up question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warm Up</em>' attribute.
	 * @see #setWarmUp(String)
	 * @see org.peertable.model.PeertablePackage#getInvitation_WarmUp()
	 * @generated
	 */
	String getWarmUp();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getWarmUp <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warm Up</em>' attribute.
	 * @see #getWarmUp()
	 * @generated
	 */
	void setWarmUp(String value);

	/**
	 * Returns the value of the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer</em>' reference.
	 * @see #setPeer(Peer)
	 * @see org.peertable.model.PeertablePackage#getInvitation_Peer()
	 * @generated
	 */
	Peer getPeer();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getPeer <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer</em>' reference.
	 * @see #getPeer()
	 * @generated
	 */
	void setPeer(Peer value);

	/**
	 * Returns the value of the '<em><b>Delegated To</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.Invitation#getDelegatedFrom <em>Delegated From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who comes instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delegated To</em>' reference.
	 * @see #setDelegatedTo(Invitation)
	 * @see org.peertable.model.PeertablePackage#getInvitation_DelegatedTo()
	 * @see org.peertable.model.Invitation#getDelegatedFrom
	 * @generated
	 */
	Invitation getDelegatedTo();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getDelegatedTo <em>Delegated To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delegated To</em>' reference.
	 * @see #getDelegatedTo()
	 * @generated
	 */
	void setDelegatedTo(Invitation value);

	/**
	 * Returns the value of the '<em><b>Delegated From</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.Invitation#getDelegatedTo <em>Delegated To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In whose place the person comes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delegated From</em>' reference.
	 * @see #setDelegatedFrom(Invitation)
	 * @see org.peertable.model.PeertablePackage#getInvitation_DelegatedFrom()
	 * @see org.peertable.model.Invitation#getDelegatedTo
	 * @generated
	 */
	Invitation getDelegatedFrom();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getDelegatedFrom <em>Delegated From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delegated From</em>' reference.
	 * @see #getDelegatedFrom()
	 * @generated
	 */
	void setDelegatedFrom(Invitation value);

	/**
	 * Returns the value of the '<em><b>Seat</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.peertable.model.Seat#getOccupant <em>Occupant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person sits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seat</em>' reference.
	 * @see #setSeat(Seat)
	 * @see org.peertable.model.PeertablePackage#getInvitation_Seat()
	 * @see org.peertable.model.Seat#getOccupant
	 * @generated
	 */
	Seat getSeat();

	/**
	 * Sets the value of the '{@link org.peertable.model.Invitation#getSeat <em>Seat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seat</em>' reference.
	 * @see #getSeat()
	 * @generated
	 */
	void setSeat(Seat value);

} // Invitation
