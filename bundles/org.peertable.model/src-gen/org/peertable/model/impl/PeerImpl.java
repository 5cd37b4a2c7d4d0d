/**
 */
package org.peertable.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.Challenge;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Term;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Peer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#isSells <em>Sells</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getState <em>State</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getErasedOn <em>Erased On</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getChallenges <em>Challenges</em>}</li>
 *   <li>{@link org.peertable.model.impl.PeerImpl#getConsents <em>Consents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PeerImpl extends IdentifiedImpl implements Peer {
	/**
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected String givenName = GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String familyName = FAMILY_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNicknames() <em>Nicknames</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNicknames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> nicknames;

	/**
	 * The default value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected static final String PRONOUNS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected String pronouns = PRONOUNS_EDEFAULT;

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
	 * The default value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected static final String CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected String city = CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

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
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

	/**
	 * The default value of the '{@link #isSells() <em>Sells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSells()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SELLS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSells() <em>Sells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSells()
	 * @generated
	 * @ordered
	 */
	protected boolean sells = SELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PeerState STATE_EDEFAULT = PeerState.ACTIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PeerState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ERASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate erasedOn = ERASED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEmployer() <em>Employer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployer()
	 * @generated
	 * @ordered
	 */
	protected Organisation employer;

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
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contacts;

	/**
	 * The cached value of the '{@link #getChallenges() <em>Challenges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChallenges()
	 * @generated
	 * @ordered
	 */
	protected EList<Challenge> challenges;

	/**
	 * The cached value of the '{@link #getConsents() <em>Consents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsents()
	 * @generated
	 * @ordered
	 */
	protected EList<Consent> consents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PeerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.PEER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return givenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		String oldGivenName = givenName;
		givenName = newGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__GIVEN_NAME, oldGivenName, givenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return familyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		String oldFamilyName = familyName;
		familyName = newFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__FAMILY_NAME, oldFamilyName, familyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNicknames() {
		if (nicknames == null) {
			nicknames = new EDataTypeUniqueEList<String>(String.class, this, PeertablePackage.PEER__NICKNAMES);
		}
		return nicknames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPronouns() {
		return pronouns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPronouns(String newPronouns) {
		String oldPronouns = pronouns;
		pronouns = newPronouns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__PRONOUNS, oldPronouns, pronouns));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCity() {
		return city;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCity(String newCity) {
		String oldCity = city;
		city = newCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__CITY, oldCity, city));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__COUNTRY, oldCountry, country));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, PeertablePackage.PEER__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, PeertablePackage.PEER__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSells() {
		return sells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSells(boolean newSells) {
		boolean oldSells = sells;
		sells = newSells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__SELLS, oldSells, sells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeerState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PeerState newState) {
		PeerState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getErasedOn() {
		return erasedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErasedOn(LocalDate newErasedOn) {
		LocalDate oldErasedOn = erasedOn;
		erasedOn = newErasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__ERASED_ON, oldErasedOn, erasedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getEmployer() {
		return employer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmployer(Organisation newEmployer) {
		Organisation oldEmployer = employer;
		employer = newEmployer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PEER__EMPLOYER, oldEmployer, employer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Term> getFacets() {
		if (facets == null) {
			facets = new EObjectEList<Term>(Term.class, this, PeertablePackage.PEER__FACETS);
		}
		return facets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<ContactPoint>(ContactPoint.class, this, PeertablePackage.PEER__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Challenge> getChallenges() {
		if (challenges == null) {
			challenges = new EObjectContainmentEList<Challenge>(Challenge.class, this, PeertablePackage.PEER__CHALLENGES);
		}
		return challenges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Consent> getConsents() {
		if (consents == null) {
			consents = new EObjectContainmentEList<Consent>(Consent.class, this, PeertablePackage.PEER__CONSENTS);
		}
		return consents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.PEER__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case PeertablePackage.PEER__CHALLENGES:
				return ((InternalEList<?>)getChallenges()).basicRemove(otherEnd, msgs);
			case PeertablePackage.PEER__CONSENTS:
				return ((InternalEList<?>)getConsents()).basicRemove(otherEnd, msgs);
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
			case PeertablePackage.PEER__DISPLAY_NAME:
				return getDisplayName();
			case PeertablePackage.PEER__GIVEN_NAME:
				return getGivenName();
			case PeertablePackage.PEER__FAMILY_NAME:
				return getFamilyName();
			case PeertablePackage.PEER__NICKNAMES:
				return getNicknames();
			case PeertablePackage.PEER__PRONOUNS:
				return getPronouns();
			case PeertablePackage.PEER__TITLE:
				return getTitle();
			case PeertablePackage.PEER__CITY:
				return getCity();
			case PeertablePackage.PEER__COUNTRY:
				return getCountry();
			case PeertablePackage.PEER__TIME_ZONE:
				return getTimeZone();
			case PeertablePackage.PEER__LANGUAGES:
				return getLanguages();
			case PeertablePackage.PEER__NEEDS:
				return getNeeds();
			case PeertablePackage.PEER__SELLS:
				return isSells();
			case PeertablePackage.PEER__STATE:
				return getState();
			case PeertablePackage.PEER__ERASED_ON:
				return getErasedOn();
			case PeertablePackage.PEER__EMPLOYER:
				return getEmployer();
			case PeertablePackage.PEER__FACETS:
				return getFacets();
			case PeertablePackage.PEER__CONTACTS:
				return getContacts();
			case PeertablePackage.PEER__CHALLENGES:
				return getChallenges();
			case PeertablePackage.PEER__CONSENTS:
				return getConsents();
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
			case PeertablePackage.PEER__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case PeertablePackage.PEER__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case PeertablePackage.PEER__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case PeertablePackage.PEER__NICKNAMES:
				getNicknames().clear();
				getNicknames().addAll((Collection<? extends String>)newValue);
				return;
			case PeertablePackage.PEER__PRONOUNS:
				setPronouns((String)newValue);
				return;
			case PeertablePackage.PEER__TITLE:
				setTitle((String)newValue);
				return;
			case PeertablePackage.PEER__CITY:
				setCity((String)newValue);
				return;
			case PeertablePackage.PEER__COUNTRY:
				setCountry((String)newValue);
				return;
			case PeertablePackage.PEER__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeertablePackage.PEER__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case PeertablePackage.PEER__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case PeertablePackage.PEER__SELLS:
				setSells((Boolean)newValue);
				return;
			case PeertablePackage.PEER__STATE:
				setState((PeerState)newValue);
				return;
			case PeertablePackage.PEER__ERASED_ON:
				setErasedOn((LocalDate)newValue);
				return;
			case PeertablePackage.PEER__EMPLOYER:
				setEmployer((Organisation)newValue);
				return;
			case PeertablePackage.PEER__FACETS:
				getFacets().clear();
				getFacets().addAll((Collection<? extends Term>)newValue);
				return;
			case PeertablePackage.PEER__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends ContactPoint>)newValue);
				return;
			case PeertablePackage.PEER__CHALLENGES:
				getChallenges().clear();
				getChallenges().addAll((Collection<? extends Challenge>)newValue);
				return;
			case PeertablePackage.PEER__CONSENTS:
				getConsents().clear();
				getConsents().addAll((Collection<? extends Consent>)newValue);
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
			case PeertablePackage.PEER__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case PeertablePackage.PEER__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case PeertablePackage.PEER__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case PeertablePackage.PEER__NICKNAMES:
				getNicknames().clear();
				return;
			case PeertablePackage.PEER__PRONOUNS:
				setPronouns(PRONOUNS_EDEFAULT);
				return;
			case PeertablePackage.PEER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PeertablePackage.PEER__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case PeertablePackage.PEER__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case PeertablePackage.PEER__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeertablePackage.PEER__LANGUAGES:
				getLanguages().clear();
				return;
			case PeertablePackage.PEER__NEEDS:
				getNeeds().clear();
				return;
			case PeertablePackage.PEER__SELLS:
				setSells(SELLS_EDEFAULT);
				return;
			case PeertablePackage.PEER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PeertablePackage.PEER__ERASED_ON:
				setErasedOn(ERASED_ON_EDEFAULT);
				return;
			case PeertablePackage.PEER__EMPLOYER:
				setEmployer((Organisation)null);
				return;
			case PeertablePackage.PEER__FACETS:
				getFacets().clear();
				return;
			case PeertablePackage.PEER__CONTACTS:
				getContacts().clear();
				return;
			case PeertablePackage.PEER__CHALLENGES:
				getChallenges().clear();
				return;
			case PeertablePackage.PEER__CONSENTS:
				getConsents().clear();
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
			case PeertablePackage.PEER__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case PeertablePackage.PEER__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case PeertablePackage.PEER__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case PeertablePackage.PEER__NICKNAMES:
				return nicknames != null && !nicknames.isEmpty();
			case PeertablePackage.PEER__PRONOUNS:
				return PRONOUNS_EDEFAULT == null ? pronouns != null : !PRONOUNS_EDEFAULT.equals(pronouns);
			case PeertablePackage.PEER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PeertablePackage.PEER__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case PeertablePackage.PEER__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case PeertablePackage.PEER__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeertablePackage.PEER__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case PeertablePackage.PEER__NEEDS:
				return needs != null && !needs.isEmpty();
			case PeertablePackage.PEER__SELLS:
				return sells != SELLS_EDEFAULT;
			case PeertablePackage.PEER__STATE:
				return state != STATE_EDEFAULT;
			case PeertablePackage.PEER__ERASED_ON:
				return ERASED_ON_EDEFAULT == null ? erasedOn != null : !ERASED_ON_EDEFAULT.equals(erasedOn);
			case PeertablePackage.PEER__EMPLOYER:
				return employer != null;
			case PeertablePackage.PEER__FACETS:
				return facets != null && !facets.isEmpty();
			case PeertablePackage.PEER__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case PeertablePackage.PEER__CHALLENGES:
				return challenges != null && !challenges.isEmpty();
			case PeertablePackage.PEER__CONSENTS:
				return consents != null && !consents.isEmpty();
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
		result.append(" (displayName: ");
		result.append(displayName);
		result.append(", givenName: ");
		result.append(givenName);
		result.append(", familyName: ");
		result.append(familyName);
		result.append(", nicknames: ");
		result.append(nicknames);
		result.append(", pronouns: ");
		result.append(pronouns);
		result.append(", title: ");
		result.append(title);
		result.append(", city: ");
		result.append(city);
		result.append(", country: ");
		result.append(country);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", languages: ");
		result.append(languages);
		result.append(", needs: ");
		result.append(needs);
		result.append(", sells: ");
		result.append(sells);
		result.append(", state: ");
		result.append(state);
		result.append(", erasedOn: ");
		result.append(erasedOn);
		result.append(')');
		return result.toString();
	}

} //PeerImpl
