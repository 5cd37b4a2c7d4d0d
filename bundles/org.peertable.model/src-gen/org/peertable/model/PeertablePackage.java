/**
 */
package org.peertable.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * People, gatherings and what is talked about, as the planner of a program of peer gatherings keeps them.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertableFactory
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PeertablePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://peertable.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "pt";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PeertablePackage eINSTANCE = org.peertable.model.impl.PeertablePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.IdentifiedImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.ProgramImpl <em>Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.ProgramImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getProgram()
	 * @generated
	 */
	int PROGRAM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__TIME_ZONE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__CURRENCY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minimum Group Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__MINIMUM_GROUP_SIZE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Retention Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__RETENTION_MONTHS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Data Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DATA_NOTICE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Directories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__DIRECTORIES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Seasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__SEASONS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__TERMS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Mix Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__MIX_POLICIES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM__HOST = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.DirectoryImpl <em>Directory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.DirectoryImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getDirectory()
	 * @generated
	 */
	int DIRECTORY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Peers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__PEERS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__ORGANISATIONS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Venues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__VENUES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pair Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY__PAIR_RULES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Directory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Directory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIRECTORY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.TermImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTerm()
	 * @generated
	 */
	int TERM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__DIMENSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Broader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__BROADER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.OrganisationImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ALIASES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Facets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__FACETS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Competitors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__COMPETITORS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.PeerImpl <em>Peer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.PeerImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPeer()
	 * @generated
	 */
	int PEER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__DISPLAY_NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__GIVEN_NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__FAMILY_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nicknames</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__NICKNAMES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__PRONOUNS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__TITLE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__CITY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__COUNTRY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__TIME_ZONE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__LANGUAGES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__NEEDS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__SELLS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__STATE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__ERASED_ON = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Employer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__EMPLOYER = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Facets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__FACETS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__CONTACTS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Challenges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__CHALLENGES = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER__CONSENTS = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Peer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Peer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PEER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.ContactPointImpl <em>Contact Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.ContactPointImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getContactPoint()
	 * @generated
	 */
	int CONTACT_POINT = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__PREFERRED = 3;

	/**
	 * The number of structural features of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.ChallengeImpl <em>Challenge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.ChallengeImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getChallenge()
	 * @generated
	 */
	int CHALLENGE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE__SINCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE__AUDIENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Facets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE__FACETS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Challenge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Challenge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHALLENGE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.ConsentImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 8;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__PURPOSE = 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__BASIS = 1;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__GRANTED_ON = 2;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__WITHDRAWN_ON = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__SOURCE = 4;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.PairRuleImpl <em>Pair Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.PairRuleImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPairRule()
	 * @generated
	 */
	int PAIR_RULE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__REASON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__UNTIL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>A</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__A = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>B</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE__B = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pair Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Pair Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_RULE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.VenueImpl <em>Venue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.VenueImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getVenue()
	 * @generated
	 */
	int VENUE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__ADDRESS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__LATITUDE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__LONGITUDE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__TIME_ZONE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Step Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__STEP_FREE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Private Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__PRIVATE_ROOM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE__SEATS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Venue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Venue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.MixPolicyImpl <em>Mix Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.MixPolicyImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getMixPolicy()
	 * @generated
	 */
	int MIX_POLICY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Min Guests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__MIN_GUESTS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Guests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__MAX_GUESTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max Per Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__MAX_PER_ORGANISATION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Host Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__MAX_HOST_STAFF = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Max Sellers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__MAX_SELLERS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Newcomer Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__NEWCOMER_SHARE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Repeat Pair Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__REPEAT_PAIR_MONTHS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Factors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY__FACTORS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Mix Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Mix Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_POLICY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.MixFactorImpl <em>Mix Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.MixFactorImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getMixFactor()
	 * @generated
	 */
	int MIX_FACTOR = 12;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR__DIMENSION = 0;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR__GOAL = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR__WEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Hard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR__HARD = 3;

	/**
	 * The feature id for the '<em><b>Contributed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR__CONTRIBUTED = 4;

	/**
	 * The number of structural features of the '<em>Mix Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Mix Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_FACTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.SeasonImpl <em>Season</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.SeasonImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getSeason()
	 * @generated
	 */
	int SEASON = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__CITY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__FIRST_DAY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__LAST_DAY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mix Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__MIX_POLICY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__EVENTS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Touchpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__TOUCHPOINTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON__COSTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Season</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Season</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEASON_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.EventImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SEQUENCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__START = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DURATION_MINUTES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TIME_ZONE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__STATUS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CAPACITY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PURPOSE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Paid By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PAID_BY = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Warm Up Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__WARM_UP_QUESTION = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Dots Per Guest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DOTS_PER_GUEST = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Venue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__VENUE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Mix Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__MIX_POLICY = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Invitations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__INVITATIONS = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SLOTS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TOPICS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__RULES = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TABLES = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CONFIDENTIAL = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__FOLLOW_UPS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__COSTS = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__WAIVERS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Announcements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ANNOUNCEMENTS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of operations of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.ConfidentialImpl <em>Confidential</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.ConfidentialImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getConfidential()
	 * @generated
	 */
	int CONFIDENTIAL = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIAL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIAL__NOTES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pulses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIAL__PULSES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Confidential</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIAL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Confidential</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIAL_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.InvitationImpl <em>Invitation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.InvitationImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getInvitation()
	 * @generated
	 */
	int INVITATION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__ROLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__STAGE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Part Stat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__PART_STAT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attendance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__ATTENDANCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Wait Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__WAIT_RANK = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Responded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__RESPONDED_AT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Title Then</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__TITLE_THEN = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organisation Then</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__ORGANISATION_THEN = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Warm Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__WARM_UP = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__PEER = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Delegated To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__DELEGATED_TO = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Delegated From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__DELEGATED_FROM = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Seat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__SEAT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Invitation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Invitation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.TableImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ROUND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__SEATS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.SeatImpl <em>Seat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.SeatImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getSeat()
	 * @generated
	 */
	int SEAT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__LOCKED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Occupant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__OCCUPANT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Seat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Seat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.SlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.SlotImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__MINUTES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__TOPIC = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__LEAD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.DiscussionTopicImpl <em>Discussion Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.DiscussionTopicImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getDiscussionTopic()
	 * @generated
	 */
	int DISCUSSION_TOPIC = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__PROMPT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__STATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Proposed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__PROPOSED_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__VOTES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Facets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__FACETS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC__SLOTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Discussion Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Discussion Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCUSSION_TOPIC_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.VoteImpl <em>Vote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.VoteImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getVote()
	 * @generated
	 */
	int VOTE = 21;

	/**
	 * The feature id for the '<em><b>Dots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE__DOTS = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE__BY = 1;

	/**
	 * The number of structural features of the '<em>Vote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Vote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.RuleImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getRule()
	 * @generated
	 */
	int RULE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Acknowledged By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ACKNOWLEDGED_BY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.NoteImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUDIENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Redacted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__REDACTED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Approved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__APPROVED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Said By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SAID_BY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TOPIC = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.PulseResponseImpl <em>Pulse Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.PulseResponseImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPulseResponse()
	 * @generated
	 */
	int PULSE_RESPONSE = 24;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__PHASE = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__VALUE = 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__ON = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__BY = 4;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE__ABOUT = 5;

	/**
	 * The number of structural features of the '<em>Pulse Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Pulse Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PULSE_RESPONSE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.FollowUpImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__STATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__OWNER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>For Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__FOR_PEER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.TouchpointImpl <em>Touchpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.TouchpointImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTouchpoint()
	 * @generated
	 */
	int TOUCHPOINT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MINUTES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Started By Peer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__STARTED_BY_PEER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Peers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PEERS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EVENT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.CostItemImpl <em>Cost Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.CostItemImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getCostItem()
	 * @generated
	 */
	int COST_ITEM = 27;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM__KIND = 0;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM__PLANNED = 1;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM__ACTUAL = 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM__CURRENCY = 3;

	/**
	 * The number of structural features of the '<em>Cost Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Cost Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.WaiverImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 28;

	/**
	 * The feature id for the '<em><b>Constraint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__CONSTRAINT = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ON = 2;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.impl.AnnouncementImpl <em>Announcement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.impl.AnnouncementImpl
	 * @see org.peertable.model.impl.PeertablePackageImpl#getAnnouncement()
	 * @generated
	 */
	int ANNOUNCEMENT = 29;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__SEQUENCE = 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__ON = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__START = 3;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__DURATION_MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__TIME_ZONE = 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__PLACE = 6;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__HOST = 7;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__PURPOSE = 8;

	/**
	 * The feature id for the '<em><b>Paid By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__PAID_BY = 9;

	/**
	 * The feature id for the '<em><b>Data Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT__DATA_NOTICE = 10;

	/**
	 * The number of structural features of the '<em>Announcement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Announcement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.peertable.model.Dimension <em>Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Dimension
	 * @see org.peertable.model.impl.PeertablePackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 30;

	/**
	 * The meta object id for the '{@link org.peertable.model.PeerState <em>Peer State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.PeerState
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPeerState()
	 * @generated
	 */
	int PEER_STATE = 31;

	/**
	 * The meta object id for the '{@link org.peertable.model.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.OrganisationKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 32;

	/**
	 * The meta object id for the '{@link org.peertable.model.ContactKind <em>Contact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.ContactKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getContactKind()
	 * @generated
	 */
	int CONTACT_KIND = 33;

	/**
	 * The meta object id for the '{@link org.peertable.model.Purpose <em>Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Purpose
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPurpose()
	 * @generated
	 */
	int PURPOSE = 34;

	/**
	 * The meta object id for the '{@link org.peertable.model.LegalBasis <em>Legal Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.LegalBasis
	 * @see org.peertable.model.impl.PeertablePackageImpl#getLegalBasis()
	 * @generated
	 */
	int LEGAL_BASIS = 35;

	/**
	 * The meta object id for the '{@link org.peertable.model.PairKind <em>Pair Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.PairKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPairKind()
	 * @generated
	 */
	int PAIR_KIND = 36;

	/**
	 * The meta object id for the '{@link org.peertable.model.MixGoal <em>Mix Goal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.MixGoal
	 * @see org.peertable.model.impl.PeertablePackageImpl#getMixGoal()
	 * @generated
	 */
	int MIX_GOAL = 37;

	/**
	 * The meta object id for the '{@link org.peertable.model.EventStatus <em>Event Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.EventStatus
	 * @see org.peertable.model.impl.PeertablePackageImpl#getEventStatus()
	 * @generated
	 */
	int EVENT_STATUS = 38;

	/**
	 * The meta object id for the '{@link org.peertable.model.Confidentiality <em>Confidentiality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Confidentiality
	 * @see org.peertable.model.impl.PeertablePackageImpl#getConfidentiality()
	 * @generated
	 */
	int CONFIDENTIALITY = 39;

	/**
	 * The meta object id for the '{@link org.peertable.model.GuestRole <em>Guest Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.GuestRole
	 * @see org.peertable.model.impl.PeertablePackageImpl#getGuestRole()
	 * @generated
	 */
	int GUEST_ROLE = 40;

	/**
	 * The meta object id for the '{@link org.peertable.model.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Stage
	 * @see org.peertable.model.impl.PeertablePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 41;

	/**
	 * The meta object id for the '{@link org.peertable.model.PartStat <em>Part Stat</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.PartStat
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPartStat()
	 * @generated
	 */
	int PART_STAT = 42;

	/**
	 * The meta object id for the '{@link org.peertable.model.Attendance <em>Attendance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Attendance
	 * @see org.peertable.model.impl.PeertablePackageImpl#getAttendance()
	 * @generated
	 */
	int ATTENDANCE = 43;

	/**
	 * The meta object id for the '{@link org.peertable.model.SlotKind <em>Slot Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.SlotKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getSlotKind()
	 * @generated
	 */
	int SLOT_KIND = 44;

	/**
	 * The meta object id for the '{@link org.peertable.model.TopicState <em>Topic State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.TopicState
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTopicState()
	 * @generated
	 */
	int TOPIC_STATE = 45;

	/**
	 * The meta object id for the '{@link org.peertable.model.RuleKind <em>Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.RuleKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getRuleKind()
	 * @generated
	 */
	int RULE_KIND = 46;

	/**
	 * The meta object id for the '{@link org.peertable.model.NoteAudience <em>Note Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.NoteAudience
	 * @see org.peertable.model.impl.PeertablePackageImpl#getNoteAudience()
	 * @generated
	 */
	int NOTE_AUDIENCE = 47;

	/**
	 * The meta object id for the '{@link org.peertable.model.NoteKind <em>Note Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.NoteKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getNoteKind()
	 * @generated
	 */
	int NOTE_KIND = 48;

	/**
	 * The meta object id for the '{@link org.peertable.model.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Phase
	 * @see org.peertable.model.impl.PeertablePackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 49;

	/**
	 * The meta object id for the '{@link org.peertable.model.Instrument <em>Instrument</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.Instrument
	 * @see org.peertable.model.impl.PeertablePackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 50;

	/**
	 * The meta object id for the '{@link org.peertable.model.TouchKind <em>Touch Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.TouchKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTouchKind()
	 * @generated
	 */
	int TOUCH_KIND = 51;

	/**
	 * The meta object id for the '{@link org.peertable.model.TaskState <em>Task State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.TaskState
	 * @see org.peertable.model.impl.PeertablePackageImpl#getTaskState()
	 * @generated
	 */
	int TASK_STATE = 52;

	/**
	 * The meta object id for the '{@link org.peertable.model.CostKind <em>Cost Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.peertable.model.CostKind
	 * @see org.peertable.model.impl.PeertablePackageImpl#getCostKind()
	 * @generated
	 */
	int COST_KIND = 53;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.peertable.model.impl.PeertablePackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 54;

	/**
	 * The meta object id for the '<em>Local Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see org.peertable.model.impl.PeertablePackageImpl#getLocalDateTime()
	 * @generated
	 */
	int LOCAL_DATE_TIME = 55;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.peertable.model.impl.PeertablePackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 56;


	/**
	 * Returns the meta object for class '{@link org.peertable.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.peertable.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.peertable.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program</em>'.
	 * @see org.peertable.model.Program
	 * @generated
	 */
	EClass getProgram();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.peertable.model.Program#getName()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.peertable.model.Program#getTimeZone()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.peertable.model.Program#getCurrency()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.peertable.model.Program#getLanguage()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getMinimumGroupSize <em>Minimum Group Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Group Size</em>'.
	 * @see org.peertable.model.Program#getMinimumGroupSize()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_MinimumGroupSize();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getRetentionMonths <em>Retention Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Months</em>'.
	 * @see org.peertable.model.Program#getRetentionMonths()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_RetentionMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Program#getDataNotice <em>Data Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Notice</em>'.
	 * @see org.peertable.model.Program#getDataNotice()
	 * @see #getProgram()
	 * @generated
	 */
	EAttribute getProgram_DataNotice();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Program#getDirectories <em>Directories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Directories</em>'.
	 * @see org.peertable.model.Program#getDirectories()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Directories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Program#getSeasons <em>Seasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Seasons</em>'.
	 * @see org.peertable.model.Program#getSeasons()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Seasons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Program#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.peertable.model.Program#getTerms()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Terms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Program#getMixPolicies <em>Mix Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mix Policies</em>'.
	 * @see org.peertable.model.Program#getMixPolicies()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_MixPolicies();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Program#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.peertable.model.Program#getHost()
	 * @see #getProgram()
	 * @generated
	 */
	EReference getProgram_Host();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Directory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Directory</em>'.
	 * @see org.peertable.model.Directory
	 * @generated
	 */
	EClass getDirectory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Directory#getPeers <em>Peers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Peers</em>'.
	 * @see org.peertable.model.Directory#getPeers()
	 * @see #getDirectory()
	 * @generated
	 */
	EReference getDirectory_Peers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Directory#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see org.peertable.model.Directory#getOrganisations()
	 * @see #getDirectory()
	 * @generated
	 */
	EReference getDirectory_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Directory#getVenues <em>Venues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Venues</em>'.
	 * @see org.peertable.model.Directory#getVenues()
	 * @see #getDirectory()
	 * @generated
	 */
	EReference getDirectory_Venues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Directory#getPairRules <em>Pair Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pair Rules</em>'.
	 * @see org.peertable.model.Directory#getPairRules()
	 * @see #getDirectory()
	 * @generated
	 */
	EReference getDirectory_PairRules();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.peertable.model.Term
	 * @generated
	 */
	EClass getTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Term#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.peertable.model.Term#getDimension()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Term#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.peertable.model.Term#getLabel()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Label();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Term#getBroader <em>Broader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Broader</em>'.
	 * @see org.peertable.model.Term#getBroader()
	 * @see #getTerm()
	 * @generated
	 */
	EReference getTerm_Broader();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.peertable.model.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Organisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.peertable.model.Organisation#getName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.peertable.model.Organisation#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.peertable.model.Organisation#getAliases()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Organisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.Organisation#getKind()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Organisation#getFacets <em>Facets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facets</em>'.
	 * @see org.peertable.model.Organisation#getFacets()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Facets();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Organisation#getCompetitors <em>Competitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Competitors</em>'.
	 * @see org.peertable.model.Organisation#getCompetitors()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Competitors();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Peer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Peer</em>'.
	 * @see org.peertable.model.Peer
	 * @generated
	 */
	EClass getPeer();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.peertable.model.Peer#getDisplayName()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.peertable.model.Peer#getGivenName()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.peertable.model.Peer#getFamilyName()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_FamilyName();

	/**
	 * Returns the meta object for the attribute list '{@link org.peertable.model.Peer#getNicknames <em>Nicknames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Nicknames</em>'.
	 * @see org.peertable.model.Peer#getNicknames()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Nicknames();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getPronouns <em>Pronouns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pronouns</em>'.
	 * @see org.peertable.model.Peer#getPronouns()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Pronouns();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.Peer#getTitle()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getCity <em>City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City</em>'.
	 * @see org.peertable.model.Peer#getCity()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_City();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.peertable.model.Peer#getCountry()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.peertable.model.Peer#getTimeZone()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_TimeZone();

	/**
	 * Returns the meta object for the attribute list '{@link org.peertable.model.Peer#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.peertable.model.Peer#getLanguages()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Languages();

	/**
	 * Returns the meta object for the attribute list '{@link org.peertable.model.Peer#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.peertable.model.Peer#getNeeds()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#isSells <em>Sells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sells</em>'.
	 * @see org.peertable.model.Peer#isSells()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_Sells();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.peertable.model.Peer#getState()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_State();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Peer#getErasedOn <em>Erased On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Erased On</em>'.
	 * @see org.peertable.model.Peer#getErasedOn()
	 * @see #getPeer()
	 * @generated
	 */
	EAttribute getPeer_ErasedOn();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Peer#getEmployer <em>Employer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Employer</em>'.
	 * @see org.peertable.model.Peer#getEmployer()
	 * @see #getPeer()
	 * @generated
	 */
	EReference getPeer_Employer();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Peer#getFacets <em>Facets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facets</em>'.
	 * @see org.peertable.model.Peer#getFacets()
	 * @see #getPeer()
	 * @generated
	 */
	EReference getPeer_Facets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Peer#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.peertable.model.Peer#getContacts()
	 * @see #getPeer()
	 * @generated
	 */
	EReference getPeer_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Peer#getChallenges <em>Challenges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Challenges</em>'.
	 * @see org.peertable.model.Peer#getChallenges()
	 * @see #getPeer()
	 * @generated
	 */
	EReference getPeer_Challenges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Peer#getConsents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consents</em>'.
	 * @see org.peertable.model.Peer#getConsents()
	 * @see #getPeer()
	 * @generated
	 */
	EReference getPeer_Consents();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.ContactPoint <em>Contact Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Point</em>'.
	 * @see org.peertable.model.ContactPoint
	 * @generated
	 */
	EClass getContactPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.ContactPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.ContactPoint#getKind()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.ContactPoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.peertable.model.ContactPoint#getValue()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.ContactPoint#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.peertable.model.ContactPoint#getLabel()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.ContactPoint#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see org.peertable.model.ContactPoint#isPreferred()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Preferred();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Challenge <em>Challenge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Challenge</em>'.
	 * @see org.peertable.model.Challenge
	 * @generated
	 */
	EClass getChallenge();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Challenge#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.peertable.model.Challenge#getText()
	 * @see #getChallenge()
	 * @generated
	 */
	EAttribute getChallenge_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Challenge#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.peertable.model.Challenge#getSince()
	 * @see #getChallenge()
	 * @generated
	 */
	EAttribute getChallenge_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Challenge#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.peertable.model.Challenge#getAudience()
	 * @see #getChallenge()
	 * @generated
	 */
	EAttribute getChallenge_Audience();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Challenge#getFacets <em>Facets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facets</em>'.
	 * @see org.peertable.model.Challenge#getFacets()
	 * @see #getChallenge()
	 * @generated
	 */
	EReference getChallenge_Facets();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.peertable.model.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Consent#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.peertable.model.Consent#getPurpose()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Consent#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.peertable.model.Consent#getBasis()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Consent#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.peertable.model.Consent#getGrantedOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_GrantedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Consent#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.peertable.model.Consent#getWithdrawnOn()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Consent#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.peertable.model.Consent#getSource()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Source();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.PairRule <em>Pair Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pair Rule</em>'.
	 * @see org.peertable.model.PairRule
	 * @generated
	 */
	EClass getPairRule();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PairRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.PairRule#getKind()
	 * @see #getPairRule()
	 * @generated
	 */
	EAttribute getPairRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PairRule#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.peertable.model.PairRule#getReason()
	 * @see #getPairRule()
	 * @generated
	 */
	EAttribute getPairRule_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PairRule#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.peertable.model.PairRule#getUntil()
	 * @see #getPairRule()
	 * @generated
	 */
	EAttribute getPairRule_Until();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.PairRule#getA <em>A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>A</em>'.
	 * @see org.peertable.model.PairRule#getA()
	 * @see #getPairRule()
	 * @generated
	 */
	EReference getPairRule_A();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.PairRule#getB <em>B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>B</em>'.
	 * @see org.peertable.model.PairRule#getB()
	 * @see #getPairRule()
	 * @generated
	 */
	EReference getPairRule_B();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Venue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Venue</em>'.
	 * @see org.peertable.model.Venue
	 * @generated
	 */
	EClass getVenue();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.peertable.model.Venue#getName()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.peertable.model.Venue#getAddress()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.peertable.model.Venue#getLatitude()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.peertable.model.Venue#getLongitude()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.peertable.model.Venue#getTimeZone()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getStepFree <em>Step Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Free</em>'.
	 * @see org.peertable.model.Venue#getStepFree()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_StepFree();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getPrivateRoom <em>Private Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Room</em>'.
	 * @see org.peertable.model.Venue#getPrivateRoom()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_PrivateRoom();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Venue#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seats</em>'.
	 * @see org.peertable.model.Venue#getSeats()
	 * @see #getVenue()
	 * @generated
	 */
	EAttribute getVenue_Seats();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.MixPolicy <em>Mix Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mix Policy</em>'.
	 * @see org.peertable.model.MixPolicy
	 * @generated
	 */
	EClass getMixPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.peertable.model.MixPolicy#getName()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getMinGuests <em>Min Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Guests</em>'.
	 * @see org.peertable.model.MixPolicy#getMinGuests()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_MinGuests();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getMaxGuests <em>Max Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Guests</em>'.
	 * @see org.peertable.model.MixPolicy#getMaxGuests()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_MaxGuests();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getMaxPerOrganisation <em>Max Per Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Per Organisation</em>'.
	 * @see org.peertable.model.MixPolicy#getMaxPerOrganisation()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_MaxPerOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getMaxHostStaff <em>Max Host Staff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Host Staff</em>'.
	 * @see org.peertable.model.MixPolicy#getMaxHostStaff()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_MaxHostStaff();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getMaxSellers <em>Max Sellers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Sellers</em>'.
	 * @see org.peertable.model.MixPolicy#getMaxSellers()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_MaxSellers();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getNewcomerShare <em>Newcomer Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Newcomer Share</em>'.
	 * @see org.peertable.model.MixPolicy#getNewcomerShare()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_NewcomerShare();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixPolicy#getRepeatPairMonths <em>Repeat Pair Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat Pair Months</em>'.
	 * @see org.peertable.model.MixPolicy#getRepeatPairMonths()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EAttribute getMixPolicy_RepeatPairMonths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.MixPolicy#getFactors <em>Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Factors</em>'.
	 * @see org.peertable.model.MixPolicy#getFactors()
	 * @see #getMixPolicy()
	 * @generated
	 */
	EReference getMixPolicy_Factors();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.MixFactor <em>Mix Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mix Factor</em>'.
	 * @see org.peertable.model.MixFactor
	 * @generated
	 */
	EClass getMixFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixFactor#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.peertable.model.MixFactor#getDimension()
	 * @see #getMixFactor()
	 * @generated
	 */
	EAttribute getMixFactor_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixFactor#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.peertable.model.MixFactor#getGoal()
	 * @see #getMixFactor()
	 * @generated
	 */
	EAttribute getMixFactor_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixFactor#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.peertable.model.MixFactor#getWeight()
	 * @see #getMixFactor()
	 * @generated
	 */
	EAttribute getMixFactor_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixFactor#isHard <em>Hard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hard</em>'.
	 * @see org.peertable.model.MixFactor#isHard()
	 * @see #getMixFactor()
	 * @generated
	 */
	EAttribute getMixFactor_Hard();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.MixFactor#getContributed <em>Contributed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contributed</em>'.
	 * @see org.peertable.model.MixFactor#getContributed()
	 * @see #getMixFactor()
	 * @generated
	 */
	EAttribute getMixFactor_Contributed();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Season <em>Season</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Season</em>'.
	 * @see org.peertable.model.Season
	 * @generated
	 */
	EClass getSeason();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Season#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.Season#getTitle()
	 * @see #getSeason()
	 * @generated
	 */
	EAttribute getSeason_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Season#getCity <em>City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City</em>'.
	 * @see org.peertable.model.Season#getCity()
	 * @see #getSeason()
	 * @generated
	 */
	EAttribute getSeason_City();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Season#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see org.peertable.model.Season#getFirstDay()
	 * @see #getSeason()
	 * @generated
	 */
	EAttribute getSeason_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Season#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see org.peertable.model.Season#getLastDay()
	 * @see #getSeason()
	 * @generated
	 */
	EAttribute getSeason_LastDay();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Season#getMixPolicy <em>Mix Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mix Policy</em>'.
	 * @see org.peertable.model.Season#getMixPolicy()
	 * @see #getSeason()
	 * @generated
	 */
	EReference getSeason_MixPolicy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Season#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.peertable.model.Season#getEvents()
	 * @see #getSeason()
	 * @generated
	 */
	EReference getSeason_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Season#getTouchpoints <em>Touchpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Touchpoints</em>'.
	 * @see org.peertable.model.Season#getTouchpoints()
	 * @see #getSeason()
	 * @generated
	 */
	EReference getSeason_Touchpoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Season#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Costs</em>'.
	 * @see org.peertable.model.Season#getCosts()
	 * @see #getSeason()
	 * @generated
	 */
	EReference getSeason_Costs();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.peertable.model.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.peertable.model.Event#getSequence()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.Event#getTitle()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.peertable.model.Event#getStart()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.peertable.model.Event#getDurationMinutes()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.peertable.model.Event#getTimeZone()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.peertable.model.Event#getStatus()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.peertable.model.Event#getConfidentiality()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.peertable.model.Event#getCapacity()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.peertable.model.Event#getPurpose()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getPaidBy <em>Paid By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid By</em>'.
	 * @see org.peertable.model.Event#getPaidBy()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_PaidBy();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getWarmUpQuestion <em>Warm Up Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warm Up Question</em>'.
	 * @see org.peertable.model.Event#getWarmUpQuestion()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_WarmUpQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Event#getDotsPerGuest <em>Dots Per Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dots Per Guest</em>'.
	 * @see org.peertable.model.Event#getDotsPerGuest()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_DotsPerGuest();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Event#getVenue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Venue</em>'.
	 * @see org.peertable.model.Event#getVenue()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Venue();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Event#getMixPolicy <em>Mix Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mix Policy</em>'.
	 * @see org.peertable.model.Event#getMixPolicy()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_MixPolicy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getInvitations <em>Invitations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Invitations</em>'.
	 * @see org.peertable.model.Event#getInvitations()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Invitations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.peertable.model.Event#getSlots()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Slots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.peertable.model.Event#getTopics()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Topics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.peertable.model.Event#getRules()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.peertable.model.Event#getTables()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Tables();

	/**
	 * Returns the meta object for the containment reference '{@link org.peertable.model.Event#getConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Confidential</em>'.
	 * @see org.peertable.model.Event#getConfidential()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Confidential();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.peertable.model.Event#getFollowUps()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_FollowUps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Costs</em>'.
	 * @see org.peertable.model.Event#getCosts()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Costs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.peertable.model.Event#getWaivers()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Waivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Event#getAnnouncements <em>Announcements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Announcements</em>'.
	 * @see org.peertable.model.Event#getAnnouncements()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Announcements();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Confidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Confidential</em>'.
	 * @see org.peertable.model.Confidential
	 * @generated
	 */
	EClass getConfidential();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Confidential#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.peertable.model.Confidential#getNotes()
	 * @see #getConfidential()
	 * @generated
	 */
	EReference getConfidential_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Confidential#getPulses <em>Pulses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pulses</em>'.
	 * @see org.peertable.model.Confidential#getPulses()
	 * @see #getConfidential()
	 * @generated
	 */
	EReference getConfidential_Pulses();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Invitation <em>Invitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Invitation</em>'.
	 * @see org.peertable.model.Invitation
	 * @generated
	 */
	EClass getInvitation();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.peertable.model.Invitation#getRole()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.peertable.model.Invitation#getStage()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getPartStat <em>Part Stat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Stat</em>'.
	 * @see org.peertable.model.Invitation#getPartStat()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_PartStat();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getAttendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attendance</em>'.
	 * @see org.peertable.model.Invitation#getAttendance()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_Attendance();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getWaitRank <em>Wait Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Rank</em>'.
	 * @see org.peertable.model.Invitation#getWaitRank()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_WaitRank();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getRespondedAt <em>Responded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responded At</em>'.
	 * @see org.peertable.model.Invitation#getRespondedAt()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_RespondedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getTitleThen <em>Title Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Then</em>'.
	 * @see org.peertable.model.Invitation#getTitleThen()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_TitleThen();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getOrganisationThen <em>Organisation Then</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation Then</em>'.
	 * @see org.peertable.model.Invitation#getOrganisationThen()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_OrganisationThen();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Invitation#getWarmUp <em>Warm Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warm Up</em>'.
	 * @see org.peertable.model.Invitation#getWarmUp()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_WarmUp();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Invitation#getPeer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Peer</em>'.
	 * @see org.peertable.model.Invitation#getPeer()
	 * @see #getInvitation()
	 * @generated
	 */
	EReference getInvitation_Peer();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Invitation#getDelegatedTo <em>Delegated To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Delegated To</em>'.
	 * @see org.peertable.model.Invitation#getDelegatedTo()
	 * @see #getInvitation()
	 * @generated
	 */
	EReference getInvitation_DelegatedTo();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Invitation#getDelegatedFrom <em>Delegated From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Delegated From</em>'.
	 * @see org.peertable.model.Invitation#getDelegatedFrom()
	 * @see #getInvitation()
	 * @generated
	 */
	EReference getInvitation_DelegatedFrom();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Invitation#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Seat</em>'.
	 * @see org.peertable.model.Invitation#getSeat()
	 * @see #getInvitation()
	 * @generated
	 */
	EReference getInvitation_Seat();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see org.peertable.model.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Table#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.peertable.model.Table#getLabel()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Table#isRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.peertable.model.Table#isRound()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_Round();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.Table#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Seats</em>'.
	 * @see org.peertable.model.Table#getSeats()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Seats();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Seat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seat</em>'.
	 * @see org.peertable.model.Seat
	 * @generated
	 */
	EClass getSeat();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Seat#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.peertable.model.Seat#getNumber()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Seat#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.peertable.model.Seat#isLocked()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_Locked();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Seat#getOccupant <em>Occupant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Occupant</em>'.
	 * @see org.peertable.model.Seat#getOccupant()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_Occupant();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Slot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.peertable.model.Slot
	 * @generated
	 */
	EClass getSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Slot#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.Slot#getKind()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Slot#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.Slot#getTitle()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Slot#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.peertable.model.Slot#getMinutes()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Minutes();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Slot#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Topic</em>'.
	 * @see org.peertable.model.Slot#getTopic()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Topic();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Slot#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.peertable.model.Slot#getLead()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Lead();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.DiscussionTopic <em>Discussion Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discussion Topic</em>'.
	 * @see org.peertable.model.DiscussionTopic
	 * @generated
	 */
	EClass getDiscussionTopic();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.DiscussionTopic#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.DiscussionTopic#getTitle()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EAttribute getDiscussionTopic_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.DiscussionTopic#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prompt</em>'.
	 * @see org.peertable.model.DiscussionTopic#getPrompt()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EAttribute getDiscussionTopic_Prompt();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.DiscussionTopic#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.peertable.model.DiscussionTopic#getState()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EAttribute getDiscussionTopic_State();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.DiscussionTopic#getProposedBy <em>Proposed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proposed By</em>'.
	 * @see org.peertable.model.DiscussionTopic#getProposedBy()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EReference getDiscussionTopic_ProposedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.peertable.model.DiscussionTopic#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Votes</em>'.
	 * @see org.peertable.model.DiscussionTopic#getVotes()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EReference getDiscussionTopic_Votes();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.DiscussionTopic#getFacets <em>Facets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Facets</em>'.
	 * @see org.peertable.model.DiscussionTopic#getFacets()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EReference getDiscussionTopic_Facets();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.DiscussionTopic#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Slots</em>'.
	 * @see org.peertable.model.DiscussionTopic#getSlots()
	 * @see #getDiscussionTopic()
	 * @generated
	 */
	EReference getDiscussionTopic_Slots();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Vote <em>Vote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vote</em>'.
	 * @see org.peertable.model.Vote
	 * @generated
	 */
	EClass getVote();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Vote#getDots <em>Dots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dots</em>'.
	 * @see org.peertable.model.Vote#getDots()
	 * @see #getVote()
	 * @generated
	 */
	EAttribute getVote_Dots();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Vote#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.peertable.model.Vote#getBy()
	 * @see #getVote()
	 * @generated
	 */
	EReference getVote_By();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.peertable.model.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Rule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.Rule#getKind()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Rule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.peertable.model.Rule#getText()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Rule#getAcknowledgedBy <em>Acknowledged By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Acknowledged By</em>'.
	 * @see org.peertable.model.Rule#getAcknowledgedBy()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_AcknowledgedBy();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.peertable.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Note#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.Note#getKind()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.peertable.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Note#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.peertable.model.Note#getAudience()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Note#getRedacted <em>Redacted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Redacted</em>'.
	 * @see org.peertable.model.Note#getRedacted()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Redacted();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Note#isApproved <em>Approved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved</em>'.
	 * @see org.peertable.model.Note#isApproved()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Approved();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Note#getSaidBy <em>Said By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Said By</em>'.
	 * @see org.peertable.model.Note#getSaidBy()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_SaidBy();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Note#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Topic</em>'.
	 * @see org.peertable.model.Note#getTopic()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Topic();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.PulseResponse <em>Pulse Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pulse Response</em>'.
	 * @see org.peertable.model.PulseResponse
	 * @generated
	 */
	EClass getPulseResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PulseResponse#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.peertable.model.PulseResponse#getPhase()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EAttribute getPulseResponse_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PulseResponse#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.peertable.model.PulseResponse#getInstrument()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EAttribute getPulseResponse_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PulseResponse#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.peertable.model.PulseResponse#getValue()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EAttribute getPulseResponse_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.PulseResponse#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.peertable.model.PulseResponse#getOn()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EAttribute getPulseResponse_On();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.PulseResponse#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.peertable.model.PulseResponse#getBy()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EReference getPulseResponse_By();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.PulseResponse#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.peertable.model.PulseResponse#getAbout()
	 * @see #getPulseResponse()
	 * @generated
	 */
	EReference getPulseResponse_About();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.peertable.model.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.FollowUp#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.peertable.model.FollowUp#getText()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.FollowUp#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.peertable.model.FollowUp#getDue()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.FollowUp#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.peertable.model.FollowUp#getState()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_State();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.FollowUp#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.peertable.model.FollowUp#getOwner()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Owner();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.FollowUp#getForPeer <em>For Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>For Peer</em>'.
	 * @see org.peertable.model.FollowUp#getForPeer()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_ForPeer();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Touchpoint <em>Touchpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Touchpoint</em>'.
	 * @see org.peertable.model.Touchpoint
	 * @generated
	 */
	EClass getTouchpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Touchpoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.Touchpoint#getKind()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Touchpoint#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.peertable.model.Touchpoint#getOn()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_On();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Touchpoint#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.peertable.model.Touchpoint#getMinutes()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Touchpoint#isStartedByPeer <em>Started By Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started By Peer</em>'.
	 * @see org.peertable.model.Touchpoint#isStartedByPeer()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_StartedByPeer();

	/**
	 * Returns the meta object for the reference list '{@link org.peertable.model.Touchpoint#getPeers <em>Peers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Peers</em>'.
	 * @see org.peertable.model.Touchpoint#getPeers()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Peers();

	/**
	 * Returns the meta object for the reference '{@link org.peertable.model.Touchpoint#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see org.peertable.model.Touchpoint#getEvent()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Event();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.CostItem <em>Cost Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Item</em>'.
	 * @see org.peertable.model.CostItem
	 * @generated
	 */
	EClass getCostItem();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.CostItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.peertable.model.CostItem#getKind()
	 * @see #getCostItem()
	 * @generated
	 */
	EAttribute getCostItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.CostItem#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.peertable.model.CostItem#getPlanned()
	 * @see #getCostItem()
	 * @generated
	 */
	EAttribute getCostItem_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.CostItem#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.peertable.model.CostItem#getActual()
	 * @see #getCostItem()
	 * @generated
	 */
	EAttribute getCostItem_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.CostItem#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.peertable.model.CostItem#getCurrency()
	 * @see #getCostItem()
	 * @generated
	 */
	EAttribute getCostItem_Currency();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.peertable.model.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Waiver#getConstraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constraint</em>'.
	 * @see org.peertable.model.Waiver#getConstraint()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Constraint();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.peertable.model.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Waiver#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.peertable.model.Waiver#getOn()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_On();

	/**
	 * Returns the meta object for class '{@link org.peertable.model.Announcement <em>Announcement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement</em>'.
	 * @see org.peertable.model.Announcement
	 * @generated
	 */
	EClass getAnnouncement();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.peertable.model.Announcement#getSequence()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.peertable.model.Announcement#getOn()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_On();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.peertable.model.Announcement#getTitle()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.peertable.model.Announcement#getStart()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.peertable.model.Announcement#getDurationMinutes()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.peertable.model.Announcement#getTimeZone()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.peertable.model.Announcement#getPlace()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.peertable.model.Announcement#getHost()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.peertable.model.Announcement#getPurpose()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getPaidBy <em>Paid By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid By</em>'.
	 * @see org.peertable.model.Announcement#getPaidBy()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_PaidBy();

	/**
	 * Returns the meta object for the attribute '{@link org.peertable.model.Announcement#getDataNotice <em>Data Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Notice</em>'.
	 * @see org.peertable.model.Announcement#getDataNotice()
	 * @see #getAnnouncement()
	 * @generated
	 */
	EAttribute getAnnouncement_DataNotice();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dimension</em>'.
	 * @see org.peertable.model.Dimension
	 * @generated
	 */
	EEnum getDimension();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.PeerState <em>Peer State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Peer State</em>'.
	 * @see org.peertable.model.PeerState
	 * @generated
	 */
	EEnum getPeerState();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see org.peertable.model.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.ContactKind <em>Contact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Kind</em>'.
	 * @see org.peertable.model.ContactKind
	 * @generated
	 */
	EEnum getContactKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Purpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Purpose</em>'.
	 * @see org.peertable.model.Purpose
	 * @generated
	 */
	EEnum getPurpose();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Legal Basis</em>'.
	 * @see org.peertable.model.LegalBasis
	 * @generated
	 */
	EEnum getLegalBasis();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.PairKind <em>Pair Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pair Kind</em>'.
	 * @see org.peertable.model.PairKind
	 * @generated
	 */
	EEnum getPairKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.MixGoal <em>Mix Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mix Goal</em>'.
	 * @see org.peertable.model.MixGoal
	 * @generated
	 */
	EEnum getMixGoal();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.EventStatus <em>Event Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Status</em>'.
	 * @see org.peertable.model.EventStatus
	 * @generated
	 */
	EEnum getEventStatus();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Confidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality</em>'.
	 * @see org.peertable.model.Confidentiality
	 * @generated
	 */
	EEnum getConfidentiality();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.GuestRole <em>Guest Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guest Role</em>'.
	 * @see org.peertable.model.GuestRole
	 * @generated
	 */
	EEnum getGuestRole();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.peertable.model.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.PartStat <em>Part Stat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Part Stat</em>'.
	 * @see org.peertable.model.PartStat
	 * @generated
	 */
	EEnum getPartStat();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Attendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attendance</em>'.
	 * @see org.peertable.model.Attendance
	 * @generated
	 */
	EEnum getAttendance();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.SlotKind <em>Slot Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Slot Kind</em>'.
	 * @see org.peertable.model.SlotKind
	 * @generated
	 */
	EEnum getSlotKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.TopicState <em>Topic State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Topic State</em>'.
	 * @see org.peertable.model.TopicState
	 * @generated
	 */
	EEnum getTopicState();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.RuleKind <em>Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Kind</em>'.
	 * @see org.peertable.model.RuleKind
	 * @generated
	 */
	EEnum getRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.NoteAudience <em>Note Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Audience</em>'.
	 * @see org.peertable.model.NoteAudience
	 * @generated
	 */
	EEnum getNoteAudience();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.NoteKind <em>Note Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Kind</em>'.
	 * @see org.peertable.model.NoteKind
	 * @generated
	 */
	EEnum getNoteKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see org.peertable.model.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument</em>'.
	 * @see org.peertable.model.Instrument
	 * @generated
	 */
	EEnum getInstrument();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.TouchKind <em>Touch Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Touch Kind</em>'.
	 * @see org.peertable.model.TouchKind
	 * @generated
	 */
	EEnum getTouchKind();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.TaskState <em>Task State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task State</em>'.
	 * @see org.peertable.model.TaskState
	 * @generated
	 */
	EEnum getTaskState();

	/**
	 * Returns the meta object for enum '{@link org.peertable.model.CostKind <em>Cost Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Kind</em>'.
	 * @see org.peertable.model.CostKind
	 * @generated
	 */
	EEnum getCostKind();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, written as ISO 8601 (2026-03-12).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Local Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A wall-clock date and time without a zone, written as ISO 8601 (2026-03-12T08:00); the zone stands beside it.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @generated
	 */
	EDataType getLocalDateTime();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment on the time line in UTC, written as ISO 8601 (2026-03-01T14:05:00Z).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PeertableFactory getPeertableFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.IdentifiedImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.ProgramImpl <em>Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.ProgramImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getProgram()
		 * @generated
		 */
		EClass PROGRAM = eINSTANCE.getProgram();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__NAME = eINSTANCE.getProgram_Name();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__TIME_ZONE = eINSTANCE.getProgram_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__CURRENCY = eINSTANCE.getProgram_Currency();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__LANGUAGE = eINSTANCE.getProgram_Language();

		/**
		 * The meta object literal for the '<em><b>Minimum Group Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__MINIMUM_GROUP_SIZE = eINSTANCE.getProgram_MinimumGroupSize();

		/**
		 * The meta object literal for the '<em><b>Retention Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__RETENTION_MONTHS = eINSTANCE.getProgram_RetentionMonths();

		/**
		 * The meta object literal for the '<em><b>Data Notice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM__DATA_NOTICE = eINSTANCE.getProgram_DataNotice();

		/**
		 * The meta object literal for the '<em><b>Directories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__DIRECTORIES = eINSTANCE.getProgram_Directories();

		/**
		 * The meta object literal for the '<em><b>Seasons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__SEASONS = eINSTANCE.getProgram_Seasons();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__TERMS = eINSTANCE.getProgram_Terms();

		/**
		 * The meta object literal for the '<em><b>Mix Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__MIX_POLICIES = eINSTANCE.getProgram_MixPolicies();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM__HOST = eINSTANCE.getProgram_Host();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.DirectoryImpl <em>Directory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.DirectoryImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getDirectory()
		 * @generated
		 */
		EClass DIRECTORY = eINSTANCE.getDirectory();

		/**
		 * The meta object literal for the '<em><b>Peers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIRECTORY__PEERS = eINSTANCE.getDirectory_Peers();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIRECTORY__ORGANISATIONS = eINSTANCE.getDirectory_Organisations();

		/**
		 * The meta object literal for the '<em><b>Venues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIRECTORY__VENUES = eINSTANCE.getDirectory_Venues();

		/**
		 * The meta object literal for the '<em><b>Pair Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIRECTORY__PAIR_RULES = eINSTANCE.getDirectory_PairRules();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.TermImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTerm()
		 * @generated
		 */
		EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__DIMENSION = eINSTANCE.getTerm_Dimension();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__LABEL = eINSTANCE.getTerm_Label();

		/**
		 * The meta object literal for the '<em><b>Broader</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM__BROADER = eINSTANCE.getTerm_Broader();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.OrganisationImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__NAME = eINSTANCE.getOrganisation_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__ALIASES = eINSTANCE.getOrganisation_Aliases();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Facets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__FACETS = eINSTANCE.getOrganisation_Facets();

		/**
		 * The meta object literal for the '<em><b>Competitors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__COMPETITORS = eINSTANCE.getOrganisation_Competitors();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.PeerImpl <em>Peer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.PeerImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPeer()
		 * @generated
		 */
		EClass PEER = eINSTANCE.getPeer();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__DISPLAY_NAME = eINSTANCE.getPeer_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__GIVEN_NAME = eINSTANCE.getPeer_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__FAMILY_NAME = eINSTANCE.getPeer_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Nicknames</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__NICKNAMES = eINSTANCE.getPeer_Nicknames();

		/**
		 * The meta object literal for the '<em><b>Pronouns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__PRONOUNS = eINSTANCE.getPeer_Pronouns();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__TITLE = eINSTANCE.getPeer_Title();

		/**
		 * The meta object literal for the '<em><b>City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__CITY = eINSTANCE.getPeer_City();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__COUNTRY = eINSTANCE.getPeer_Country();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__TIME_ZONE = eINSTANCE.getPeer_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__LANGUAGES = eINSTANCE.getPeer_Languages();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__NEEDS = eINSTANCE.getPeer_Needs();

		/**
		 * The meta object literal for the '<em><b>Sells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__SELLS = eINSTANCE.getPeer_Sells();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__STATE = eINSTANCE.getPeer_State();

		/**
		 * The meta object literal for the '<em><b>Erased On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PEER__ERASED_ON = eINSTANCE.getPeer_ErasedOn();

		/**
		 * The meta object literal for the '<em><b>Employer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEER__EMPLOYER = eINSTANCE.getPeer_Employer();

		/**
		 * The meta object literal for the '<em><b>Facets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEER__FACETS = eINSTANCE.getPeer_Facets();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEER__CONTACTS = eINSTANCE.getPeer_Contacts();

		/**
		 * The meta object literal for the '<em><b>Challenges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEER__CHALLENGES = eINSTANCE.getPeer_Challenges();

		/**
		 * The meta object literal for the '<em><b>Consents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PEER__CONSENTS = eINSTANCE.getPeer_Consents();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.ContactPointImpl <em>Contact Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.ContactPointImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getContactPoint()
		 * @generated
		 */
		EClass CONTACT_POINT = eINSTANCE.getContactPoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__VALUE = eINSTANCE.getContactPoint_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__LABEL = eINSTANCE.getContactPoint_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__PREFERRED = eINSTANCE.getContactPoint_Preferred();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.ChallengeImpl <em>Challenge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.ChallengeImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getChallenge()
		 * @generated
		 */
		EClass CHALLENGE = eINSTANCE.getChallenge();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHALLENGE__TEXT = eINSTANCE.getChallenge_Text();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHALLENGE__SINCE = eINSTANCE.getChallenge_Since();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHALLENGE__AUDIENCE = eINSTANCE.getChallenge_Audience();

		/**
		 * The meta object literal for the '<em><b>Facets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHALLENGE__FACETS = eINSTANCE.getChallenge_Facets();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.ConsentImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__PURPOSE = eINSTANCE.getConsent_Purpose();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__BASIS = eINSTANCE.getConsent_Basis();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__GRANTED_ON = eINSTANCE.getConsent_GrantedOn();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__WITHDRAWN_ON = eINSTANCE.getConsent_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__SOURCE = eINSTANCE.getConsent_Source();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.PairRuleImpl <em>Pair Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.PairRuleImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPairRule()
		 * @generated
		 */
		EClass PAIR_RULE = eINSTANCE.getPairRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_RULE__KIND = eINSTANCE.getPairRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_RULE__REASON = eINSTANCE.getPairRule_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_RULE__UNTIL = eINSTANCE.getPairRule_Until();

		/**
		 * The meta object literal for the '<em><b>A</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIR_RULE__A = eINSTANCE.getPairRule_A();

		/**
		 * The meta object literal for the '<em><b>B</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIR_RULE__B = eINSTANCE.getPairRule_B();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.VenueImpl <em>Venue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.VenueImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getVenue()
		 * @generated
		 */
		EClass VENUE = eINSTANCE.getVenue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__NAME = eINSTANCE.getVenue_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__ADDRESS = eINSTANCE.getVenue_Address();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__LATITUDE = eINSTANCE.getVenue_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__LONGITUDE = eINSTANCE.getVenue_Longitude();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__TIME_ZONE = eINSTANCE.getVenue_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Step Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__STEP_FREE = eINSTANCE.getVenue_StepFree();

		/**
		 * The meta object literal for the '<em><b>Private Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__PRIVATE_ROOM = eINSTANCE.getVenue_PrivateRoom();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENUE__SEATS = eINSTANCE.getVenue_Seats();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.MixPolicyImpl <em>Mix Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.MixPolicyImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getMixPolicy()
		 * @generated
		 */
		EClass MIX_POLICY = eINSTANCE.getMixPolicy();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__NAME = eINSTANCE.getMixPolicy_Name();

		/**
		 * The meta object literal for the '<em><b>Min Guests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__MIN_GUESTS = eINSTANCE.getMixPolicy_MinGuests();

		/**
		 * The meta object literal for the '<em><b>Max Guests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__MAX_GUESTS = eINSTANCE.getMixPolicy_MaxGuests();

		/**
		 * The meta object literal for the '<em><b>Max Per Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__MAX_PER_ORGANISATION = eINSTANCE.getMixPolicy_MaxPerOrganisation();

		/**
		 * The meta object literal for the '<em><b>Max Host Staff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__MAX_HOST_STAFF = eINSTANCE.getMixPolicy_MaxHostStaff();

		/**
		 * The meta object literal for the '<em><b>Max Sellers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__MAX_SELLERS = eINSTANCE.getMixPolicy_MaxSellers();

		/**
		 * The meta object literal for the '<em><b>Newcomer Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__NEWCOMER_SHARE = eINSTANCE.getMixPolicy_NewcomerShare();

		/**
		 * The meta object literal for the '<em><b>Repeat Pair Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_POLICY__REPEAT_PAIR_MONTHS = eINSTANCE.getMixPolicy_RepeatPairMonths();

		/**
		 * The meta object literal for the '<em><b>Factors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_POLICY__FACTORS = eINSTANCE.getMixPolicy_Factors();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.MixFactorImpl <em>Mix Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.MixFactorImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getMixFactor()
		 * @generated
		 */
		EClass MIX_FACTOR = eINSTANCE.getMixFactor();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_FACTOR__DIMENSION = eINSTANCE.getMixFactor_Dimension();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_FACTOR__GOAL = eINSTANCE.getMixFactor_Goal();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_FACTOR__WEIGHT = eINSTANCE.getMixFactor_Weight();

		/**
		 * The meta object literal for the '<em><b>Hard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_FACTOR__HARD = eINSTANCE.getMixFactor_Hard();

		/**
		 * The meta object literal for the '<em><b>Contributed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_FACTOR__CONTRIBUTED = eINSTANCE.getMixFactor_Contributed();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.SeasonImpl <em>Season</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.SeasonImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getSeason()
		 * @generated
		 */
		EClass SEASON = eINSTANCE.getSeason();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEASON__TITLE = eINSTANCE.getSeason_Title();

		/**
		 * The meta object literal for the '<em><b>City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEASON__CITY = eINSTANCE.getSeason_City();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEASON__FIRST_DAY = eINSTANCE.getSeason_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEASON__LAST_DAY = eINSTANCE.getSeason_LastDay();

		/**
		 * The meta object literal for the '<em><b>Mix Policy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEASON__MIX_POLICY = eINSTANCE.getSeason_MixPolicy();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEASON__EVENTS = eINSTANCE.getSeason_Events();

		/**
		 * The meta object literal for the '<em><b>Touchpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEASON__TOUCHPOINTS = eINSTANCE.getSeason_Touchpoints();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEASON__COSTS = eINSTANCE.getSeason_Costs();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.EventImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__SEQUENCE = eINSTANCE.getEvent_Sequence();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TITLE = eINSTANCE.getEvent_Title();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__START = eINSTANCE.getEvent_Start();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DURATION_MINUTES = eINSTANCE.getEvent_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TIME_ZONE = eINSTANCE.getEvent_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__STATUS = eINSTANCE.getEvent_Status();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__CONFIDENTIALITY = eINSTANCE.getEvent_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__CAPACITY = eINSTANCE.getEvent_Capacity();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PURPOSE = eINSTANCE.getEvent_Purpose();

		/**
		 * The meta object literal for the '<em><b>Paid By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PAID_BY = eINSTANCE.getEvent_PaidBy();

		/**
		 * The meta object literal for the '<em><b>Warm Up Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__WARM_UP_QUESTION = eINSTANCE.getEvent_WarmUpQuestion();

		/**
		 * The meta object literal for the '<em><b>Dots Per Guest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DOTS_PER_GUEST = eINSTANCE.getEvent_DotsPerGuest();

		/**
		 * The meta object literal for the '<em><b>Venue</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__VENUE = eINSTANCE.getEvent_Venue();

		/**
		 * The meta object literal for the '<em><b>Mix Policy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__MIX_POLICY = eINSTANCE.getEvent_MixPolicy();

		/**
		 * The meta object literal for the '<em><b>Invitations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__INVITATIONS = eINSTANCE.getEvent_Invitations();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__SLOTS = eINSTANCE.getEvent_Slots();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__TOPICS = eINSTANCE.getEvent_Topics();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__RULES = eINSTANCE.getEvent_Rules();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__TABLES = eINSTANCE.getEvent_Tables();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__CONFIDENTIAL = eINSTANCE.getEvent_Confidential();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__FOLLOW_UPS = eINSTANCE.getEvent_FollowUps();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__COSTS = eINSTANCE.getEvent_Costs();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__WAIVERS = eINSTANCE.getEvent_Waivers();

		/**
		 * The meta object literal for the '<em><b>Announcements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__ANNOUNCEMENTS = eINSTANCE.getEvent_Announcements();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.ConfidentialImpl <em>Confidential</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.ConfidentialImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getConfidential()
		 * @generated
		 */
		EClass CONFIDENTIAL = eINSTANCE.getConfidential();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIDENTIAL__NOTES = eINSTANCE.getConfidential_Notes();

		/**
		 * The meta object literal for the '<em><b>Pulses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIDENTIAL__PULSES = eINSTANCE.getConfidential_Pulses();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.InvitationImpl <em>Invitation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.InvitationImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getInvitation()
		 * @generated
		 */
		EClass INVITATION = eINSTANCE.getInvitation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__ROLE = eINSTANCE.getInvitation_Role();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__STAGE = eINSTANCE.getInvitation_Stage();

		/**
		 * The meta object literal for the '<em><b>Part Stat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__PART_STAT = eINSTANCE.getInvitation_PartStat();

		/**
		 * The meta object literal for the '<em><b>Attendance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__ATTENDANCE = eINSTANCE.getInvitation_Attendance();

		/**
		 * The meta object literal for the '<em><b>Wait Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__WAIT_RANK = eINSTANCE.getInvitation_WaitRank();

		/**
		 * The meta object literal for the '<em><b>Responded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__RESPONDED_AT = eINSTANCE.getInvitation_RespondedAt();

		/**
		 * The meta object literal for the '<em><b>Title Then</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__TITLE_THEN = eINSTANCE.getInvitation_TitleThen();

		/**
		 * The meta object literal for the '<em><b>Organisation Then</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__ORGANISATION_THEN = eINSTANCE.getInvitation_OrganisationThen();

		/**
		 * The meta object literal for the '<em><b>Warm Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__WARM_UP = eINSTANCE.getInvitation_WarmUp();

		/**
		 * The meta object literal for the '<em><b>Peer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVITATION__PEER = eINSTANCE.getInvitation_Peer();

		/**
		 * The meta object literal for the '<em><b>Delegated To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVITATION__DELEGATED_TO = eINSTANCE.getInvitation_DelegatedTo();

		/**
		 * The meta object literal for the '<em><b>Delegated From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVITATION__DELEGATED_FROM = eINSTANCE.getInvitation_DelegatedFrom();

		/**
		 * The meta object literal for the '<em><b>Seat</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVITATION__SEAT = eINSTANCE.getInvitation_Seat();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.TableImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__LABEL = eINSTANCE.getTable_Label();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__ROUND = eINSTANCE.getTable_Round();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__SEATS = eINSTANCE.getTable_Seats();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.SeatImpl <em>Seat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.SeatImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getSeat()
		 * @generated
		 */
		EClass SEAT = eINSTANCE.getSeat();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__NUMBER = eINSTANCE.getSeat_Number();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__LOCKED = eINSTANCE.getSeat_Locked();

		/**
		 * The meta object literal for the '<em><b>Occupant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__OCCUPANT = eINSTANCE.getSeat_Occupant();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.SlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.SlotImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getSlot()
		 * @generated
		 */
		EClass SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__KIND = eINSTANCE.getSlot_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__TITLE = eINSTANCE.getSlot_Title();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__MINUTES = eINSTANCE.getSlot_Minutes();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__TOPIC = eINSTANCE.getSlot_Topic();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__LEAD = eINSTANCE.getSlot_Lead();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.DiscussionTopicImpl <em>Discussion Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.DiscussionTopicImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getDiscussionTopic()
		 * @generated
		 */
		EClass DISCUSSION_TOPIC = eINSTANCE.getDiscussionTopic();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION_TOPIC__TITLE = eINSTANCE.getDiscussionTopic_Title();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION_TOPIC__PROMPT = eINSTANCE.getDiscussionTopic_Prompt();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCUSSION_TOPIC__STATE = eINSTANCE.getDiscussionTopic_State();

		/**
		 * The meta object literal for the '<em><b>Proposed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION_TOPIC__PROPOSED_BY = eINSTANCE.getDiscussionTopic_ProposedBy();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION_TOPIC__VOTES = eINSTANCE.getDiscussionTopic_Votes();

		/**
		 * The meta object literal for the '<em><b>Facets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION_TOPIC__FACETS = eINSTANCE.getDiscussionTopic_Facets();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCUSSION_TOPIC__SLOTS = eINSTANCE.getDiscussionTopic_Slots();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.VoteImpl <em>Vote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.VoteImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getVote()
		 * @generated
		 */
		EClass VOTE = eINSTANCE.getVote();

		/**
		 * The meta object literal for the '<em><b>Dots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOTE__DOTS = eINSTANCE.getVote_Dots();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOTE__BY = eINSTANCE.getVote_By();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.RuleImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__KIND = eINSTANCE.getRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__TEXT = eINSTANCE.getRule_Text();

		/**
		 * The meta object literal for the '<em><b>Acknowledged By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__ACKNOWLEDGED_BY = eINSTANCE.getRule_AcknowledgedBy();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.NoteImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__KIND = eINSTANCE.getNote_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUDIENCE = eINSTANCE.getNote_Audience();

		/**
		 * The meta object literal for the '<em><b>Redacted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__REDACTED = eINSTANCE.getNote_Redacted();

		/**
		 * The meta object literal for the '<em><b>Approved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__APPROVED = eINSTANCE.getNote_Approved();

		/**
		 * The meta object literal for the '<em><b>Said By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__SAID_BY = eINSTANCE.getNote_SaidBy();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__TOPIC = eINSTANCE.getNote_Topic();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.PulseResponseImpl <em>Pulse Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.PulseResponseImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPulseResponse()
		 * @generated
		 */
		EClass PULSE_RESPONSE = eINSTANCE.getPulseResponse();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PULSE_RESPONSE__PHASE = eINSTANCE.getPulseResponse_Phase();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PULSE_RESPONSE__INSTRUMENT = eINSTANCE.getPulseResponse_Instrument();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PULSE_RESPONSE__VALUE = eINSTANCE.getPulseResponse_Value();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PULSE_RESPONSE__ON = eINSTANCE.getPulseResponse_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PULSE_RESPONSE__BY = eINSTANCE.getPulseResponse_By();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PULSE_RESPONSE__ABOUT = eINSTANCE.getPulseResponse_About();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.FollowUpImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__TEXT = eINSTANCE.getFollowUp_Text();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__DUE = eINSTANCE.getFollowUp_Due();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__STATE = eINSTANCE.getFollowUp_State();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__OWNER = eINSTANCE.getFollowUp_Owner();

		/**
		 * The meta object literal for the '<em><b>For Peer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__FOR_PEER = eINSTANCE.getFollowUp_ForPeer();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.TouchpointImpl <em>Touchpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.TouchpointImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTouchpoint()
		 * @generated
		 */
		EClass TOUCHPOINT = eINSTANCE.getTouchpoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__KIND = eINSTANCE.getTouchpoint_Kind();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__ON = eINSTANCE.getTouchpoint_On();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__MINUTES = eINSTANCE.getTouchpoint_Minutes();

		/**
		 * The meta object literal for the '<em><b>Started By Peer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__STARTED_BY_PEER = eINSTANCE.getTouchpoint_StartedByPeer();

		/**
		 * The meta object literal for the '<em><b>Peers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__PEERS = eINSTANCE.getTouchpoint_Peers();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__EVENT = eINSTANCE.getTouchpoint_Event();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.CostItemImpl <em>Cost Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.CostItemImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getCostItem()
		 * @generated
		 */
		EClass COST_ITEM = eINSTANCE.getCostItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_ITEM__KIND = eINSTANCE.getCostItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_ITEM__PLANNED = eINSTANCE.getCostItem_Planned();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_ITEM__ACTUAL = eINSTANCE.getCostItem_Actual();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_ITEM__CURRENCY = eINSTANCE.getCostItem_Currency();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.WaiverImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Constraint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__CONSTRAINT = eINSTANCE.getWaiver_Constraint();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__ON = eINSTANCE.getWaiver_On();

		/**
		 * The meta object literal for the '{@link org.peertable.model.impl.AnnouncementImpl <em>Announcement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.impl.AnnouncementImpl
		 * @see org.peertable.model.impl.PeertablePackageImpl#getAnnouncement()
		 * @generated
		 */
		EClass ANNOUNCEMENT = eINSTANCE.getAnnouncement();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__SEQUENCE = eINSTANCE.getAnnouncement_Sequence();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__ON = eINSTANCE.getAnnouncement_On();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__TITLE = eINSTANCE.getAnnouncement_Title();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__START = eINSTANCE.getAnnouncement_Start();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__DURATION_MINUTES = eINSTANCE.getAnnouncement_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__TIME_ZONE = eINSTANCE.getAnnouncement_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__PLACE = eINSTANCE.getAnnouncement_Place();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__HOST = eINSTANCE.getAnnouncement_Host();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__PURPOSE = eINSTANCE.getAnnouncement_Purpose();

		/**
		 * The meta object literal for the '<em><b>Paid By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__PAID_BY = eINSTANCE.getAnnouncement_PaidBy();

		/**
		 * The meta object literal for the '<em><b>Data Notice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT__DATA_NOTICE = eINSTANCE.getAnnouncement_DataNotice();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Dimension <em>Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Dimension
		 * @see org.peertable.model.impl.PeertablePackageImpl#getDimension()
		 * @generated
		 */
		EEnum DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '{@link org.peertable.model.PeerState <em>Peer State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.PeerState
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPeerState()
		 * @generated
		 */
		EEnum PEER_STATE = eINSTANCE.getPeerState();

		/**
		 * The meta object literal for the '{@link org.peertable.model.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.OrganisationKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.ContactKind <em>Contact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.ContactKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getContactKind()
		 * @generated
		 */
		EEnum CONTACT_KIND = eINSTANCE.getContactKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Purpose <em>Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Purpose
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPurpose()
		 * @generated
		 */
		EEnum PURPOSE = eINSTANCE.getPurpose();

		/**
		 * The meta object literal for the '{@link org.peertable.model.LegalBasis <em>Legal Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.LegalBasis
		 * @see org.peertable.model.impl.PeertablePackageImpl#getLegalBasis()
		 * @generated
		 */
		EEnum LEGAL_BASIS = eINSTANCE.getLegalBasis();

		/**
		 * The meta object literal for the '{@link org.peertable.model.PairKind <em>Pair Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.PairKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPairKind()
		 * @generated
		 */
		EEnum PAIR_KIND = eINSTANCE.getPairKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.MixGoal <em>Mix Goal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.MixGoal
		 * @see org.peertable.model.impl.PeertablePackageImpl#getMixGoal()
		 * @generated
		 */
		EEnum MIX_GOAL = eINSTANCE.getMixGoal();

		/**
		 * The meta object literal for the '{@link org.peertable.model.EventStatus <em>Event Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.EventStatus
		 * @see org.peertable.model.impl.PeertablePackageImpl#getEventStatus()
		 * @generated
		 */
		EEnum EVENT_STATUS = eINSTANCE.getEventStatus();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Confidentiality <em>Confidentiality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Confidentiality
		 * @see org.peertable.model.impl.PeertablePackageImpl#getConfidentiality()
		 * @generated
		 */
		EEnum CONFIDENTIALITY = eINSTANCE.getConfidentiality();

		/**
		 * The meta object literal for the '{@link org.peertable.model.GuestRole <em>Guest Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.GuestRole
		 * @see org.peertable.model.impl.PeertablePackageImpl#getGuestRole()
		 * @generated
		 */
		EEnum GUEST_ROLE = eINSTANCE.getGuestRole();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Stage
		 * @see org.peertable.model.impl.PeertablePackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.peertable.model.PartStat <em>Part Stat</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.PartStat
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPartStat()
		 * @generated
		 */
		EEnum PART_STAT = eINSTANCE.getPartStat();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Attendance <em>Attendance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Attendance
		 * @see org.peertable.model.impl.PeertablePackageImpl#getAttendance()
		 * @generated
		 */
		EEnum ATTENDANCE = eINSTANCE.getAttendance();

		/**
		 * The meta object literal for the '{@link org.peertable.model.SlotKind <em>Slot Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.SlotKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getSlotKind()
		 * @generated
		 */
		EEnum SLOT_KIND = eINSTANCE.getSlotKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.TopicState <em>Topic State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.TopicState
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTopicState()
		 * @generated
		 */
		EEnum TOPIC_STATE = eINSTANCE.getTopicState();

		/**
		 * The meta object literal for the '{@link org.peertable.model.RuleKind <em>Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.RuleKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getRuleKind()
		 * @generated
		 */
		EEnum RULE_KIND = eINSTANCE.getRuleKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.NoteAudience <em>Note Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.NoteAudience
		 * @see org.peertable.model.impl.PeertablePackageImpl#getNoteAudience()
		 * @generated
		 */
		EEnum NOTE_AUDIENCE = eINSTANCE.getNoteAudience();

		/**
		 * The meta object literal for the '{@link org.peertable.model.NoteKind <em>Note Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.NoteKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getNoteKind()
		 * @generated
		 */
		EEnum NOTE_KIND = eINSTANCE.getNoteKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Phase
		 * @see org.peertable.model.impl.PeertablePackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link org.peertable.model.Instrument <em>Instrument</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.Instrument
		 * @see org.peertable.model.impl.PeertablePackageImpl#getInstrument()
		 * @generated
		 */
		EEnum INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '{@link org.peertable.model.TouchKind <em>Touch Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.TouchKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTouchKind()
		 * @generated
		 */
		EEnum TOUCH_KIND = eINSTANCE.getTouchKind();

		/**
		 * The meta object literal for the '{@link org.peertable.model.TaskState <em>Task State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.TaskState
		 * @see org.peertable.model.impl.PeertablePackageImpl#getTaskState()
		 * @generated
		 */
		EEnum TASK_STATE = eINSTANCE.getTaskState();

		/**
		 * The meta object literal for the '{@link org.peertable.model.CostKind <em>Cost Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.peertable.model.CostKind
		 * @see org.peertable.model.impl.PeertablePackageImpl#getCostKind()
		 * @generated
		 */
		EEnum COST_KIND = eINSTANCE.getCostKind();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.peertable.model.impl.PeertablePackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Local Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see org.peertable.model.impl.PeertablePackageImpl#getLocalDateTime()
		 * @generated
		 */
		EDataType LOCAL_DATE_TIME = eINSTANCE.getLocalDateTime();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.peertable.model.impl.PeertablePackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //PeertablePackage
