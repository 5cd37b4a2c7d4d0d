/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Peer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person in the chair that the gatherings are for, or one of the host's staff.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Peer#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getCity <em>City</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getCountry <em>Country</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.peertable.model.Peer#isSells <em>Sells</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getState <em>State</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getChallenges <em>Challenges</em>}</li>
 *   <li>{@link org.peertable.model.Peer#getConsents <em>Consents</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getPeer()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Peer extends Identified {
	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as the person writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_DisplayName()
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given name, for name tents and for addressing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_GivenName()
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family name, for sorting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_FamilyName()
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Nicknames</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names the person goes by; used to find and to redact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nicknames</em>' attribute list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Nicknames()
	 * @generated
	 */
	EList<String> getNicknames();

	/**
	 * Returns the value of the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the person wishes to be spoken of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pronouns</em>' attribute.
	 * @see #setPronouns(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_Pronouns()
	 * @generated
	 */
	String getPronouns();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getPronouns <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pronouns</em>' attribute.
	 * @see #getPronouns()
	 * @generated
	 */
	void setPronouns(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Job title today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_City()
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2 code, such as US.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_Country()
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone identifier of the IANA database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.peertable.model.PeertablePackage#getPeer_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tags of the languages the person speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Languages()
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dietary and access needs; the venue gets counts only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Needs()
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Sells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person's job is to sell to the peers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sells</em>' attribute.
	 * @see #setSells(boolean)
	 * @see org.peertable.model.PeertablePackage#getPeer_Sells()
	 * @generated
	 */
	boolean isSells();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#isSells <em>Sells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sells</em>' attribute.
	 * @see #isSells()
	 * @generated
	 */
	void setSells(boolean value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.PeerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person may be asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.PeerState
	 * @see #setState(PeerState)
	 * @see org.peertable.model.PeertablePackage#getPeer_State()
	 * @generated
	 */
	PeerState getState();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.peertable.model.PeerState
	 * @see #getState()
	 * @generated
	 */
	void setState(PeerState value);

	/**
	 * Returns the value of the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which personal data was erased.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erased On</em>' attribute.
	 * @see #setErasedOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getPeer_ErasedOn()
	 * @generated
	 */
	LocalDate getErasedOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getErasedOn <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Erased On</em>' attribute.
	 * @see #getErasedOn()
	 * @generated
	 */
	void setErasedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Employer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employer today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employer</em>' reference.
	 * @see #setEmployer(Organisation)
	 * @see org.peertable.model.PeertablePackage#getPeer_Employer()
	 * @generated
	 */
	Organisation getEmployer();

	/**
	 * Sets the value of the '{@link org.peertable.model.Peer#getEmployer <em>Employer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employer</em>' reference.
	 * @see #getEmployer()
	 * @generated
	 */
	void setEmployer(Organisation value);

	/**
	 * Returns the value of the '<em><b>Facets</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role, scale, technology, tenure and interests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facets</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Facets()
	 * @generated
	 */
	EList<Term> getFacets();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Contacts()
	 * @generated
	 */
	EList<ContactPoint> getContacts();

	/**
	 * Returns the value of the '<em><b>Challenges</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Challenge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person finds hard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Challenges</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Challenges()
	 * @generated
	 */
	EList<Challenge> getChallenges();

	/**
	 * Returns the value of the '<em><b>Consents</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person's data may be used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consents</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getPeer_Consents()
	 * @generated
	 */
	EList<Consent> getConsents();

} // Peer
