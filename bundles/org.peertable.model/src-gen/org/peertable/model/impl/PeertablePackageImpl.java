/**
 */
package org.peertable.model.impl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.peertable.model.Announcement;
import org.peertable.model.Attendance;
import org.peertable.model.Challenge;
import org.peertable.model.Confidential;
import org.peertable.model.Confidentiality;
import org.peertable.model.Consent;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.CostKind;
import org.peertable.model.Dimension;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.GuestRole;
import org.peertable.model.Identified;
import org.peertable.model.Instrument;
import org.peertable.model.Invitation;
import org.peertable.model.LegalBasis;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.NoteKind;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PairKind;
import org.peertable.model.PairRule;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Phase;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.Purpose;
import org.peertable.model.Rule;
import org.peertable.model.RuleKind;
import org.peertable.model.Season;
import org.peertable.model.Seat;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.Table;
import org.peertable.model.TaskState;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.TouchKind;
import org.peertable.model.Touchpoint;
import org.peertable.model.Venue;
import org.peertable.model.Vote;
import org.peertable.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PeertablePackageImpl extends EPackageImpl implements PeertablePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass directoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass peerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass challengeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pairRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass venueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixFactorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seasonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass confidentialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass invitationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seatEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass slotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass discussionTopicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass voteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pulseResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass followUpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass touchpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dimensionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum peerStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum purposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum legalBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pairKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mixGoalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guestRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partStatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attendanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum slotKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum topicStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum noteAudienceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum noteKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum instrumentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum touchKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateTimeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.peertable.model.PeertablePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PeertablePackageImpl() {
		super(eNS_URI, PeertableFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PeertablePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PeertablePackage init() {
		if (isInited) return (PeertablePackage)EPackage.Registry.INSTANCE.getEPackage(PeertablePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPeertablePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PeertablePackageImpl thePeertablePackage = registeredPeertablePackage instanceof PeertablePackageImpl ? (PeertablePackageImpl)registeredPeertablePackage : new PeertablePackageImpl();

		isInited = true;

		// Create package meta-data objects
		thePeertablePackage.createPackageContents();

		// Initialize created meta-data
		thePeertablePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePeertablePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PeertablePackage.eNS_URI, thePeertablePackage);
		return thePeertablePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgram() {
		return programEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_Name() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_TimeZone() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_Currency() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_Language() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_MinimumGroupSize() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_RetentionMonths() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgram_DataNotice() {
		return (EAttribute)programEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_Directories() {
		return (EReference)programEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_Seasons() {
		return (EReference)programEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_Terms() {
		return (EReference)programEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_MixPolicies() {
		return (EReference)programEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgram_Host() {
		return (EReference)programEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDirectory() {
		return directoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDirectory_Peers() {
		return (EReference)directoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDirectory_Organisations() {
		return (EReference)directoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDirectory_Venues() {
		return (EReference)directoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDirectory_PairRules() {
		return (EReference)directoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerm() {
		return termEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Dimension() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Label() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerm_Broader() {
		return (EReference)termEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation() {
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Name() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Aliases() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Kind() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Facets() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Competitors() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPeer() {
		return peerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_DisplayName() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_GivenName() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_FamilyName() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Nicknames() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Pronouns() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Title() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_City() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Country() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_TimeZone() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Languages() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Needs() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_Sells() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_State() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeer_ErasedOn() {
		return (EAttribute)peerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeer_Employer() {
		return (EReference)peerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeer_Facets() {
		return (EReference)peerEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeer_Contacts() {
		return (EReference)peerEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeer_Challenges() {
		return (EReference)peerEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeer_Consents() {
		return (EReference)peerEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactPoint() {
		return contactPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Kind() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Value() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Label() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Preferred() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChallenge() {
		return challengeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChallenge_Text() {
		return (EAttribute)challengeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChallenge_Since() {
		return (EAttribute)challengeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChallenge_Audience() {
		return (EAttribute)challengeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChallenge_Facets() {
		return (EReference)challengeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Purpose() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Basis() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_GrantedOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_WithdrawnOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Source() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPairRule() {
		return pairRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairRule_Kind() {
		return (EAttribute)pairRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairRule_Reason() {
		return (EAttribute)pairRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairRule_Until() {
		return (EAttribute)pairRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPairRule_A() {
		return (EReference)pairRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPairRule_B() {
		return (EReference)pairRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVenue() {
		return venueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Name() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Address() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Latitude() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Longitude() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_TimeZone() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_StepFree() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_PrivateRoom() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Seats() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixPolicy() {
		return mixPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_Name() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_MinGuests() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_MaxGuests() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_MaxPerOrganisation() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_MaxHostStaff() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_MaxSellers() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_NewcomerShare() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixPolicy_RepeatPairMonths() {
		return (EAttribute)mixPolicyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMixPolicy_Factors() {
		return (EReference)mixPolicyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixFactor() {
		return mixFactorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixFactor_Dimension() {
		return (EAttribute)mixFactorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixFactor_Goal() {
		return (EAttribute)mixFactorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixFactor_Weight() {
		return (EAttribute)mixFactorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixFactor_Hard() {
		return (EAttribute)mixFactorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixFactor_Contributed() {
		return (EAttribute)mixFactorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeason() {
		return seasonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeason_Title() {
		return (EAttribute)seasonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeason_City() {
		return (EAttribute)seasonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeason_FirstDay() {
		return (EAttribute)seasonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeason_LastDay() {
		return (EAttribute)seasonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeason_MixPolicy() {
		return (EReference)seasonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeason_Events() {
		return (EReference)seasonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeason_Touchpoints() {
		return (EReference)seasonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeason_Costs() {
		return (EReference)seasonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Sequence() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Title() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Start() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_DurationMinutes() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_TimeZone() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Status() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Confidentiality() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Capacity() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Purpose() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_PaidBy() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_WarmUpQuestion() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_DotsPerGuest() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Venue() {
		return (EReference)eventEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_MixPolicy() {
		return (EReference)eventEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Invitations() {
		return (EReference)eventEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Slots() {
		return (EReference)eventEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Topics() {
		return (EReference)eventEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Rules() {
		return (EReference)eventEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Tables() {
		return (EReference)eventEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Confidential() {
		return (EReference)eventEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_FollowUps() {
		return (EReference)eventEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Costs() {
		return (EReference)eventEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Waivers() {
		return (EReference)eventEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Announcements() {
		return (EReference)eventEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfidential() {
		return confidentialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfidential_Notes() {
		return (EReference)confidentialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfidential_Pulses() {
		return (EReference)confidentialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInvitation() {
		return invitationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_Role() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_Stage() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_PartStat() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_Attendance() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_WaitRank() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_RespondedAt() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_TitleThen() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_OrganisationThen() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_WarmUp() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvitation_Peer() {
		return (EReference)invitationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvitation_DelegatedTo() {
		return (EReference)invitationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvitation_DelegatedFrom() {
		return (EReference)invitationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvitation_Seat() {
		return (EReference)invitationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTable() {
		return tableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTable_Label() {
		return (EAttribute)tableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTable_Round() {
		return (EAttribute)tableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTable_Seats() {
		return (EReference)tableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeat() {
		return seatEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeat_Number() {
		return (EAttribute)seatEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeat_Locked() {
		return (EAttribute)seatEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeat_Occupant() {
		return (EReference)seatEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSlot() {
		return slotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Kind() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Title() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Minutes() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Topic() {
		return (EReference)slotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Lead() {
		return (EReference)slotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiscussionTopic() {
		return discussionTopicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussionTopic_Title() {
		return (EAttribute)discussionTopicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussionTopic_Prompt() {
		return (EAttribute)discussionTopicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscussionTopic_State() {
		return (EAttribute)discussionTopicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussionTopic_ProposedBy() {
		return (EReference)discussionTopicEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussionTopic_Votes() {
		return (EReference)discussionTopicEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussionTopic_Facets() {
		return (EReference)discussionTopicEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscussionTopic_Slots() {
		return (EReference)discussionTopicEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVote() {
		return voteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVote_Dots() {
		return (EAttribute)voteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVote_By() {
		return (EReference)voteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Kind() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Text() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_AcknowledgedBy() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Kind() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Audience() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Redacted() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Approved() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNote_SaidBy() {
		return (EReference)noteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNote_Topic() {
		return (EReference)noteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPulseResponse() {
		return pulseResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPulseResponse_Phase() {
		return (EAttribute)pulseResponseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPulseResponse_Instrument() {
		return (EAttribute)pulseResponseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPulseResponse_Value() {
		return (EAttribute)pulseResponseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPulseResponse_On() {
		return (EAttribute)pulseResponseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPulseResponse_By() {
		return (EReference)pulseResponseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPulseResponse_About() {
		return (EReference)pulseResponseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFollowUp() {
		return followUpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUp_Text() {
		return (EAttribute)followUpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUp_Due() {
		return (EAttribute)followUpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUp_State() {
		return (EAttribute)followUpEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFollowUp_Owner() {
		return (EReference)followUpEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFollowUp_ForPeer() {
		return (EReference)followUpEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTouchpoint() {
		return touchpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Kind() {
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_On() {
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Minutes() {
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_StartedByPeer() {
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Peers() {
		return (EReference)touchpointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Event() {
		return (EReference)touchpointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostItem() {
		return costItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostItem_Kind() {
		return (EAttribute)costItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostItem_Planned() {
		return (EAttribute)costItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostItem_Actual() {
		return (EAttribute)costItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostItem_Currency() {
		return (EAttribute)costItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Constraint() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_On() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncement() {
		return announcementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Sequence() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_On() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Title() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Start() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_DurationMinutes() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_TimeZone() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Place() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Host() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_Purpose() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_PaidBy() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncement_DataNotice() {
		return (EAttribute)announcementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDimension() {
		return dimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPeerState() {
		return peerStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationKind() {
		return organisationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactKind() {
		return contactKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPurpose() {
		return purposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLegalBasis() {
		return legalBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPairKind() {
		return pairKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMixGoal() {
		return mixGoalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventStatus() {
		return eventStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentiality() {
		return confidentialityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuestRole() {
		return guestRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStage() {
		return stageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartStat() {
		return partStatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttendance() {
		return attendanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSlotKind() {
		return slotKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTopicState() {
		return topicStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleKind() {
		return ruleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNoteAudience() {
		return noteAudienceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNoteKind() {
		return noteKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhase() {
		return phaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInstrument() {
		return instrumentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTouchKind() {
		return touchKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskState() {
		return taskStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostKind() {
		return costKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDateTime() {
		return localDateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeertableFactory getPeertableFactory() {
		return (PeertableFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		programEClass = createEClass(PROGRAM);
		createEAttribute(programEClass, PROGRAM__NAME);
		createEAttribute(programEClass, PROGRAM__TIME_ZONE);
		createEAttribute(programEClass, PROGRAM__CURRENCY);
		createEAttribute(programEClass, PROGRAM__LANGUAGE);
		createEAttribute(programEClass, PROGRAM__MINIMUM_GROUP_SIZE);
		createEAttribute(programEClass, PROGRAM__RETENTION_MONTHS);
		createEAttribute(programEClass, PROGRAM__DATA_NOTICE);
		createEReference(programEClass, PROGRAM__DIRECTORIES);
		createEReference(programEClass, PROGRAM__SEASONS);
		createEReference(programEClass, PROGRAM__TERMS);
		createEReference(programEClass, PROGRAM__MIX_POLICIES);
		createEReference(programEClass, PROGRAM__HOST);

		directoryEClass = createEClass(DIRECTORY);
		createEReference(directoryEClass, DIRECTORY__PEERS);
		createEReference(directoryEClass, DIRECTORY__ORGANISATIONS);
		createEReference(directoryEClass, DIRECTORY__VENUES);
		createEReference(directoryEClass, DIRECTORY__PAIR_RULES);

		termEClass = createEClass(TERM);
		createEAttribute(termEClass, TERM__DIMENSION);
		createEAttribute(termEClass, TERM__LABEL);
		createEReference(termEClass, TERM__BROADER);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__NAME);
		createEAttribute(organisationEClass, ORGANISATION__ALIASES);
		createEAttribute(organisationEClass, ORGANISATION__KIND);
		createEReference(organisationEClass, ORGANISATION__FACETS);
		createEReference(organisationEClass, ORGANISATION__COMPETITORS);

		peerEClass = createEClass(PEER);
		createEAttribute(peerEClass, PEER__DISPLAY_NAME);
		createEAttribute(peerEClass, PEER__GIVEN_NAME);
		createEAttribute(peerEClass, PEER__FAMILY_NAME);
		createEAttribute(peerEClass, PEER__NICKNAMES);
		createEAttribute(peerEClass, PEER__PRONOUNS);
		createEAttribute(peerEClass, PEER__TITLE);
		createEAttribute(peerEClass, PEER__CITY);
		createEAttribute(peerEClass, PEER__COUNTRY);
		createEAttribute(peerEClass, PEER__TIME_ZONE);
		createEAttribute(peerEClass, PEER__LANGUAGES);
		createEAttribute(peerEClass, PEER__NEEDS);
		createEAttribute(peerEClass, PEER__SELLS);
		createEAttribute(peerEClass, PEER__STATE);
		createEAttribute(peerEClass, PEER__ERASED_ON);
		createEReference(peerEClass, PEER__EMPLOYER);
		createEReference(peerEClass, PEER__FACETS);
		createEReference(peerEClass, PEER__CONTACTS);
		createEReference(peerEClass, PEER__CHALLENGES);
		createEReference(peerEClass, PEER__CONSENTS);

		contactPointEClass = createEClass(CONTACT_POINT);
		createEAttribute(contactPointEClass, CONTACT_POINT__KIND);
		createEAttribute(contactPointEClass, CONTACT_POINT__VALUE);
		createEAttribute(contactPointEClass, CONTACT_POINT__LABEL);
		createEAttribute(contactPointEClass, CONTACT_POINT__PREFERRED);

		challengeEClass = createEClass(CHALLENGE);
		createEAttribute(challengeEClass, CHALLENGE__TEXT);
		createEAttribute(challengeEClass, CHALLENGE__SINCE);
		createEAttribute(challengeEClass, CHALLENGE__AUDIENCE);
		createEReference(challengeEClass, CHALLENGE__FACETS);

		consentEClass = createEClass(CONSENT);
		createEAttribute(consentEClass, CONSENT__PURPOSE);
		createEAttribute(consentEClass, CONSENT__BASIS);
		createEAttribute(consentEClass, CONSENT__GRANTED_ON);
		createEAttribute(consentEClass, CONSENT__WITHDRAWN_ON);
		createEAttribute(consentEClass, CONSENT__SOURCE);

		pairRuleEClass = createEClass(PAIR_RULE);
		createEAttribute(pairRuleEClass, PAIR_RULE__KIND);
		createEAttribute(pairRuleEClass, PAIR_RULE__REASON);
		createEAttribute(pairRuleEClass, PAIR_RULE__UNTIL);
		createEReference(pairRuleEClass, PAIR_RULE__A);
		createEReference(pairRuleEClass, PAIR_RULE__B);

		venueEClass = createEClass(VENUE);
		createEAttribute(venueEClass, VENUE__NAME);
		createEAttribute(venueEClass, VENUE__ADDRESS);
		createEAttribute(venueEClass, VENUE__LATITUDE);
		createEAttribute(venueEClass, VENUE__LONGITUDE);
		createEAttribute(venueEClass, VENUE__TIME_ZONE);
		createEAttribute(venueEClass, VENUE__STEP_FREE);
		createEAttribute(venueEClass, VENUE__PRIVATE_ROOM);
		createEAttribute(venueEClass, VENUE__SEATS);

		mixPolicyEClass = createEClass(MIX_POLICY);
		createEAttribute(mixPolicyEClass, MIX_POLICY__NAME);
		createEAttribute(mixPolicyEClass, MIX_POLICY__MIN_GUESTS);
		createEAttribute(mixPolicyEClass, MIX_POLICY__MAX_GUESTS);
		createEAttribute(mixPolicyEClass, MIX_POLICY__MAX_PER_ORGANISATION);
		createEAttribute(mixPolicyEClass, MIX_POLICY__MAX_HOST_STAFF);
		createEAttribute(mixPolicyEClass, MIX_POLICY__MAX_SELLERS);
		createEAttribute(mixPolicyEClass, MIX_POLICY__NEWCOMER_SHARE);
		createEAttribute(mixPolicyEClass, MIX_POLICY__REPEAT_PAIR_MONTHS);
		createEReference(mixPolicyEClass, MIX_POLICY__FACTORS);

		mixFactorEClass = createEClass(MIX_FACTOR);
		createEAttribute(mixFactorEClass, MIX_FACTOR__DIMENSION);
		createEAttribute(mixFactorEClass, MIX_FACTOR__GOAL);
		createEAttribute(mixFactorEClass, MIX_FACTOR__WEIGHT);
		createEAttribute(mixFactorEClass, MIX_FACTOR__HARD);
		createEAttribute(mixFactorEClass, MIX_FACTOR__CONTRIBUTED);

		seasonEClass = createEClass(SEASON);
		createEAttribute(seasonEClass, SEASON__TITLE);
		createEAttribute(seasonEClass, SEASON__CITY);
		createEAttribute(seasonEClass, SEASON__FIRST_DAY);
		createEAttribute(seasonEClass, SEASON__LAST_DAY);
		createEReference(seasonEClass, SEASON__MIX_POLICY);
		createEReference(seasonEClass, SEASON__EVENTS);
		createEReference(seasonEClass, SEASON__TOUCHPOINTS);
		createEReference(seasonEClass, SEASON__COSTS);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__SEQUENCE);
		createEAttribute(eventEClass, EVENT__TITLE);
		createEAttribute(eventEClass, EVENT__START);
		createEAttribute(eventEClass, EVENT__DURATION_MINUTES);
		createEAttribute(eventEClass, EVENT__TIME_ZONE);
		createEAttribute(eventEClass, EVENT__STATUS);
		createEAttribute(eventEClass, EVENT__CONFIDENTIALITY);
		createEAttribute(eventEClass, EVENT__CAPACITY);
		createEAttribute(eventEClass, EVENT__PURPOSE);
		createEAttribute(eventEClass, EVENT__PAID_BY);
		createEAttribute(eventEClass, EVENT__WARM_UP_QUESTION);
		createEAttribute(eventEClass, EVENT__DOTS_PER_GUEST);
		createEReference(eventEClass, EVENT__VENUE);
		createEReference(eventEClass, EVENT__MIX_POLICY);
		createEReference(eventEClass, EVENT__INVITATIONS);
		createEReference(eventEClass, EVENT__SLOTS);
		createEReference(eventEClass, EVENT__TOPICS);
		createEReference(eventEClass, EVENT__RULES);
		createEReference(eventEClass, EVENT__TABLES);
		createEReference(eventEClass, EVENT__CONFIDENTIAL);
		createEReference(eventEClass, EVENT__FOLLOW_UPS);
		createEReference(eventEClass, EVENT__COSTS);
		createEReference(eventEClass, EVENT__WAIVERS);
		createEReference(eventEClass, EVENT__ANNOUNCEMENTS);

		confidentialEClass = createEClass(CONFIDENTIAL);
		createEReference(confidentialEClass, CONFIDENTIAL__NOTES);
		createEReference(confidentialEClass, CONFIDENTIAL__PULSES);

		invitationEClass = createEClass(INVITATION);
		createEAttribute(invitationEClass, INVITATION__ROLE);
		createEAttribute(invitationEClass, INVITATION__STAGE);
		createEAttribute(invitationEClass, INVITATION__PART_STAT);
		createEAttribute(invitationEClass, INVITATION__ATTENDANCE);
		createEAttribute(invitationEClass, INVITATION__WAIT_RANK);
		createEAttribute(invitationEClass, INVITATION__RESPONDED_AT);
		createEAttribute(invitationEClass, INVITATION__TITLE_THEN);
		createEAttribute(invitationEClass, INVITATION__ORGANISATION_THEN);
		createEAttribute(invitationEClass, INVITATION__WARM_UP);
		createEReference(invitationEClass, INVITATION__PEER);
		createEReference(invitationEClass, INVITATION__DELEGATED_TO);
		createEReference(invitationEClass, INVITATION__DELEGATED_FROM);
		createEReference(invitationEClass, INVITATION__SEAT);

		tableEClass = createEClass(TABLE);
		createEAttribute(tableEClass, TABLE__LABEL);
		createEAttribute(tableEClass, TABLE__ROUND);
		createEReference(tableEClass, TABLE__SEATS);

		seatEClass = createEClass(SEAT);
		createEAttribute(seatEClass, SEAT__NUMBER);
		createEAttribute(seatEClass, SEAT__LOCKED);
		createEReference(seatEClass, SEAT__OCCUPANT);

		slotEClass = createEClass(SLOT);
		createEAttribute(slotEClass, SLOT__KIND);
		createEAttribute(slotEClass, SLOT__TITLE);
		createEAttribute(slotEClass, SLOT__MINUTES);
		createEReference(slotEClass, SLOT__TOPIC);
		createEReference(slotEClass, SLOT__LEAD);

		discussionTopicEClass = createEClass(DISCUSSION_TOPIC);
		createEAttribute(discussionTopicEClass, DISCUSSION_TOPIC__TITLE);
		createEAttribute(discussionTopicEClass, DISCUSSION_TOPIC__PROMPT);
		createEAttribute(discussionTopicEClass, DISCUSSION_TOPIC__STATE);
		createEReference(discussionTopicEClass, DISCUSSION_TOPIC__PROPOSED_BY);
		createEReference(discussionTopicEClass, DISCUSSION_TOPIC__VOTES);
		createEReference(discussionTopicEClass, DISCUSSION_TOPIC__FACETS);
		createEReference(discussionTopicEClass, DISCUSSION_TOPIC__SLOTS);

		voteEClass = createEClass(VOTE);
		createEAttribute(voteEClass, VOTE__DOTS);
		createEReference(voteEClass, VOTE__BY);

		ruleEClass = createEClass(RULE);
		createEAttribute(ruleEClass, RULE__KIND);
		createEAttribute(ruleEClass, RULE__TEXT);
		createEReference(ruleEClass, RULE__ACKNOWLEDGED_BY);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__KIND);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__AUDIENCE);
		createEAttribute(noteEClass, NOTE__REDACTED);
		createEAttribute(noteEClass, NOTE__APPROVED);
		createEReference(noteEClass, NOTE__SAID_BY);
		createEReference(noteEClass, NOTE__TOPIC);

		pulseResponseEClass = createEClass(PULSE_RESPONSE);
		createEAttribute(pulseResponseEClass, PULSE_RESPONSE__PHASE);
		createEAttribute(pulseResponseEClass, PULSE_RESPONSE__INSTRUMENT);
		createEAttribute(pulseResponseEClass, PULSE_RESPONSE__VALUE);
		createEAttribute(pulseResponseEClass, PULSE_RESPONSE__ON);
		createEReference(pulseResponseEClass, PULSE_RESPONSE__BY);
		createEReference(pulseResponseEClass, PULSE_RESPONSE__ABOUT);

		followUpEClass = createEClass(FOLLOW_UP);
		createEAttribute(followUpEClass, FOLLOW_UP__TEXT);
		createEAttribute(followUpEClass, FOLLOW_UP__DUE);
		createEAttribute(followUpEClass, FOLLOW_UP__STATE);
		createEReference(followUpEClass, FOLLOW_UP__OWNER);
		createEReference(followUpEClass, FOLLOW_UP__FOR_PEER);

		touchpointEClass = createEClass(TOUCHPOINT);
		createEAttribute(touchpointEClass, TOUCHPOINT__KIND);
		createEAttribute(touchpointEClass, TOUCHPOINT__ON);
		createEAttribute(touchpointEClass, TOUCHPOINT__MINUTES);
		createEAttribute(touchpointEClass, TOUCHPOINT__STARTED_BY_PEER);
		createEReference(touchpointEClass, TOUCHPOINT__PEERS);
		createEReference(touchpointEClass, TOUCHPOINT__EVENT);

		costItemEClass = createEClass(COST_ITEM);
		createEAttribute(costItemEClass, COST_ITEM__KIND);
		createEAttribute(costItemEClass, COST_ITEM__PLANNED);
		createEAttribute(costItemEClass, COST_ITEM__ACTUAL);
		createEAttribute(costItemEClass, COST_ITEM__CURRENCY);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__CONSTRAINT);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__ON);

		announcementEClass = createEClass(ANNOUNCEMENT);
		createEAttribute(announcementEClass, ANNOUNCEMENT__SEQUENCE);
		createEAttribute(announcementEClass, ANNOUNCEMENT__ON);
		createEAttribute(announcementEClass, ANNOUNCEMENT__TITLE);
		createEAttribute(announcementEClass, ANNOUNCEMENT__START);
		createEAttribute(announcementEClass, ANNOUNCEMENT__DURATION_MINUTES);
		createEAttribute(announcementEClass, ANNOUNCEMENT__TIME_ZONE);
		createEAttribute(announcementEClass, ANNOUNCEMENT__PLACE);
		createEAttribute(announcementEClass, ANNOUNCEMENT__HOST);
		createEAttribute(announcementEClass, ANNOUNCEMENT__PURPOSE);
		createEAttribute(announcementEClass, ANNOUNCEMENT__PAID_BY);
		createEAttribute(announcementEClass, ANNOUNCEMENT__DATA_NOTICE);

		// Create enums
		dimensionEEnum = createEEnum(DIMENSION);
		peerStateEEnum = createEEnum(PEER_STATE);
		organisationKindEEnum = createEEnum(ORGANISATION_KIND);
		contactKindEEnum = createEEnum(CONTACT_KIND);
		purposeEEnum = createEEnum(PURPOSE);
		legalBasisEEnum = createEEnum(LEGAL_BASIS);
		pairKindEEnum = createEEnum(PAIR_KIND);
		mixGoalEEnum = createEEnum(MIX_GOAL);
		eventStatusEEnum = createEEnum(EVENT_STATUS);
		confidentialityEEnum = createEEnum(CONFIDENTIALITY);
		guestRoleEEnum = createEEnum(GUEST_ROLE);
		stageEEnum = createEEnum(STAGE);
		partStatEEnum = createEEnum(PART_STAT);
		attendanceEEnum = createEEnum(ATTENDANCE);
		slotKindEEnum = createEEnum(SLOT_KIND);
		topicStateEEnum = createEEnum(TOPIC_STATE);
		ruleKindEEnum = createEEnum(RULE_KIND);
		noteAudienceEEnum = createEEnum(NOTE_AUDIENCE);
		noteKindEEnum = createEEnum(NOTE_KIND);
		phaseEEnum = createEEnum(PHASE);
		instrumentEEnum = createEEnum(INSTRUMENT);
		touchKindEEnum = createEEnum(TOUCH_KIND);
		taskStateEEnum = createEEnum(TASK_STATE);
		costKindEEnum = createEEnum(COST_KIND);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		localDateTimeEDataType = createEDataType(LOCAL_DATE_TIME);
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		programEClass.getESuperTypes().add(this.getIdentified());
		directoryEClass.getESuperTypes().add(this.getIdentified());
		termEClass.getESuperTypes().add(this.getIdentified());
		organisationEClass.getESuperTypes().add(this.getIdentified());
		peerEClass.getESuperTypes().add(this.getIdentified());
		challengeEClass.getESuperTypes().add(this.getIdentified());
		pairRuleEClass.getESuperTypes().add(this.getIdentified());
		venueEClass.getESuperTypes().add(this.getIdentified());
		mixPolicyEClass.getESuperTypes().add(this.getIdentified());
		seasonEClass.getESuperTypes().add(this.getIdentified());
		eventEClass.getESuperTypes().add(this.getIdentified());
		confidentialEClass.getESuperTypes().add(this.getIdentified());
		invitationEClass.getESuperTypes().add(this.getIdentified());
		tableEClass.getESuperTypes().add(this.getIdentified());
		seatEClass.getESuperTypes().add(this.getIdentified());
		slotEClass.getESuperTypes().add(this.getIdentified());
		discussionTopicEClass.getESuperTypes().add(this.getIdentified());
		ruleEClass.getESuperTypes().add(this.getIdentified());
		noteEClass.getESuperTypes().add(this.getIdentified());
		followUpEClass.getESuperTypes().add(this.getIdentified());
		touchpointEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 1, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programEClass, Program.class, "Program", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgram_Name(), ecorePackage.getEString(), "name", null, 1, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_TimeZone(), ecorePackage.getEString(), "timeZone", null, 1, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Currency(), ecorePackage.getEString(), "currency", null, 1, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Language(), ecorePackage.getEString(), "language", null, 1, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_MinimumGroupSize(), ecorePackage.getEInt(), "minimumGroupSize", "5", 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_RetentionMonths(), ecorePackage.getEInt(), "retentionMonths", "24", 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_DataNotice(), ecorePackage.getEString(), "dataNotice", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_Directories(), this.getDirectory(), null, "directories", null, 0, -1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_Seasons(), this.getSeason(), null, "seasons", null, 0, -1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_Terms(), this.getTerm(), null, "terms", null, 0, -1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_MixPolicies(), this.getMixPolicy(), null, "mixPolicies", null, 0, -1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_Host(), this.getOrganisation(), null, "host", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(directoryEClass, Directory.class, "Directory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDirectory_Peers(), this.getPeer(), null, "peers", null, 0, -1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDirectory_Organisations(), this.getOrganisation(), null, "organisations", null, 0, -1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDirectory_Venues(), this.getVenue(), null, "venues", null, 0, -1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDirectory_PairRules(), this.getPairRule(), null, "pairRules", null, 0, -1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termEClass, Term.class, "Term", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerm_Dimension(), this.getDimension(), "dimension", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Label(), ecorePackage.getEString(), "label", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerm_Broader(), this.getTerm(), null, "broader", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_Name(), ecorePackage.getEString(), "name", null, 1, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Facets(), this.getTerm(), null, "facets", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Competitors(), this.getOrganisation(), null, "competitors", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(peerEClass, Peer.class, "Peer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPeer_DisplayName(), ecorePackage.getEString(), "displayName", null, 1, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_GivenName(), ecorePackage.getEString(), "givenName", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_FamilyName(), ecorePackage.getEString(), "familyName", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Nicknames(), ecorePackage.getEString(), "nicknames", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Pronouns(), ecorePackage.getEString(), "pronouns", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Title(), ecorePackage.getEString(), "title", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_City(), ecorePackage.getEString(), "city", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Country(), ecorePackage.getEString(), "country", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_TimeZone(), ecorePackage.getEString(), "timeZone", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Needs(), ecorePackage.getEString(), "needs", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_Sells(), ecorePackage.getEBoolean(), "sells", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_State(), this.getPeerState(), "state", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeer_ErasedOn(), this.getLocalDate(), "erasedOn", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeer_Employer(), this.getOrganisation(), null, "employer", null, 0, 1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeer_Facets(), this.getTerm(), null, "facets", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeer_Contacts(), this.getContactPoint(), null, "contacts", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeer_Challenges(), this.getChallenge(), null, "challenges", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeer_Consents(), this.getConsent(), null, "consents", null, 0, -1, Peer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactPointEClass, ContactPoint.class, "ContactPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactPoint_Kind(), this.getContactKind(), "kind", null, 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Value(), ecorePackage.getEString(), "value", null, 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Label(), ecorePackage.getEString(), "label", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Preferred(), ecorePackage.getEBoolean(), "preferred", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(challengeEClass, Challenge.class, "Challenge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChallenge_Text(), ecorePackage.getEString(), "text", null, 1, 1, Challenge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChallenge_Since(), this.getLocalDate(), "since", null, 0, 1, Challenge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChallenge_Audience(), this.getNoteAudience(), "audience", null, 0, 1, Challenge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChallenge_Facets(), this.getTerm(), null, "facets", null, 0, -1, Challenge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsent_Purpose(), this.getPurpose(), "purpose", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Basis(), this.getLegalBasis(), "basis", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_GrantedOn(), this.getLocalDate(), "grantedOn", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_WithdrawnOn(), this.getLocalDate(), "withdrawnOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Source(), ecorePackage.getEString(), "source", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pairRuleEClass, PairRule.class, "PairRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPairRule_Kind(), this.getPairKind(), "kind", null, 1, 1, PairRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPairRule_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, PairRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPairRule_Until(), this.getLocalDate(), "until", null, 0, 1, PairRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPairRule_A(), this.getPeer(), null, "a", null, 1, 1, PairRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPairRule_B(), this.getPeer(), null, "b", null, 1, 1, PairRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(venueEClass, Venue.class, "Venue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVenue_Name(), ecorePackage.getEString(), "name", null, 1, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Address(), ecorePackage.getEString(), "address", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Latitude(), ecorePackage.getEDoubleObject(), "latitude", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Longitude(), ecorePackage.getEDoubleObject(), "longitude", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_TimeZone(), ecorePackage.getEString(), "timeZone", null, 1, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_StepFree(), ecorePackage.getEBooleanObject(), "stepFree", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_PrivateRoom(), ecorePackage.getEBooleanObject(), "privateRoom", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Seats(), ecorePackage.getEIntegerObject(), "seats", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mixPolicyEClass, MixPolicy.class, "MixPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixPolicy_Name(), ecorePackage.getEString(), "name", null, 1, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_MinGuests(), ecorePackage.getEInt(), "minGuests", "8", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_MaxGuests(), ecorePackage.getEInt(), "maxGuests", "12", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_MaxPerOrganisation(), ecorePackage.getEInt(), "maxPerOrganisation", "1", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_MaxHostStaff(), ecorePackage.getEInt(), "maxHostStaff", "2", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_MaxSellers(), ecorePackage.getEInt(), "maxSellers", "0", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_NewcomerShare(), ecorePackage.getEDouble(), "newcomerShare", "0.25", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixPolicy_RepeatPairMonths(), ecorePackage.getEInt(), "repeatPairMonths", "12", 0, 1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMixPolicy_Factors(), this.getMixFactor(), null, "factors", null, 0, -1, MixPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mixFactorEClass, MixFactor.class, "MixFactor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixFactor_Dimension(), this.getDimension(), "dimension", null, 1, 1, MixFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixFactor_Goal(), this.getMixGoal(), "goal", null, 1, 1, MixFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixFactor_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, MixFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixFactor_Hard(), ecorePackage.getEBoolean(), "hard", null, 0, 1, MixFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixFactor_Contributed(), ecorePackage.getEString(), "contributed", null, 0, 1, MixFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seasonEClass, Season.class, "Season", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeason_Title(), ecorePackage.getEString(), "title", null, 1, 1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeason_City(), ecorePackage.getEString(), "city", null, 0, 1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeason_FirstDay(), this.getLocalDate(), "firstDay", null, 0, 1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeason_LastDay(), this.getLocalDate(), "lastDay", null, 0, 1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeason_MixPolicy(), this.getMixPolicy(), null, "mixPolicy", null, 0, 1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeason_Events(), this.getEvent(), null, "events", null, 0, -1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeason_Touchpoints(), this.getTouchpoint(), null, "touchpoints", null, 0, -1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeason_Costs(), this.getCostItem(), null, "costs", null, 0, -1, Season.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Sequence(), ecorePackage.getEInt(), "sequence", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Title(), ecorePackage.getEString(), "title", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Start(), this.getLocalDateTime(), "start", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_DurationMinutes(), ecorePackage.getEInt(), "durationMinutes", "120", 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_TimeZone(), ecorePackage.getEString(), "timeZone", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Status(), this.getEventStatus(), "status", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Capacity(), ecorePackage.getEInt(), "capacity", "12", 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_PaidBy(), ecorePackage.getEString(), "paidBy", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_WarmUpQuestion(), ecorePackage.getEString(), "warmUpQuestion", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_DotsPerGuest(), ecorePackage.getEInt(), "dotsPerGuest", "3", 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Venue(), this.getVenue(), null, "venue", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_MixPolicy(), this.getMixPolicy(), null, "mixPolicy", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Invitations(), this.getInvitation(), null, "invitations", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Slots(), this.getSlot(), null, "slots", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Topics(), this.getDiscussionTopic(), null, "topics", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Rules(), this.getRule(), null, "rules", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Tables(), this.getTable(), null, "tables", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Confidential(), this.getConfidential(), null, "confidential", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_FollowUps(), this.getFollowUp(), null, "followUps", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Costs(), this.getCostItem(), null, "costs", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Announcements(), this.getAnnouncement(), null, "announcements", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(confidentialEClass, Confidential.class, "Confidential", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConfidential_Notes(), this.getNote(), null, "notes", null, 0, -1, Confidential.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfidential_Pulses(), this.getPulseResponse(), null, "pulses", null, 0, -1, Confidential.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(invitationEClass, Invitation.class, "Invitation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInvitation_Role(), this.getGuestRole(), "role", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_Stage(), this.getStage(), "stage", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_PartStat(), this.getPartStat(), "partStat", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_Attendance(), this.getAttendance(), "attendance", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_WaitRank(), ecorePackage.getEIntegerObject(), "waitRank", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_RespondedAt(), this.getInstant(), "respondedAt", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_TitleThen(), ecorePackage.getEString(), "titleThen", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_OrganisationThen(), ecorePackage.getEString(), "organisationThen", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_WarmUp(), ecorePackage.getEString(), "warmUp", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInvitation_Peer(), this.getPeer(), null, "peer", null, 1, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInvitation_DelegatedTo(), this.getInvitation(), this.getInvitation_DelegatedFrom(), "delegatedTo", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInvitation_DelegatedFrom(), this.getInvitation(), this.getInvitation_DelegatedTo(), "delegatedFrom", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInvitation_Seat(), this.getSeat(), this.getSeat_Occupant(), "seat", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableEClass, Table.class, "Table", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTable_Label(), ecorePackage.getEString(), "label", null, 1, 1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTable_Round(), ecorePackage.getEBoolean(), "round", "true", 0, 1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTable_Seats(), this.getSeat(), null, "seats", null, 0, -1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seatEClass, Seat.class, "Seat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeat_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Seat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeat_Locked(), ecorePackage.getEBoolean(), "locked", null, 0, 1, Seat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeat_Occupant(), this.getInvitation(), this.getInvitation_Seat(), "occupant", null, 0, 1, Seat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(slotEClass, Slot.class, "Slot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSlot_Kind(), this.getSlotKind(), "kind", null, 1, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Title(), ecorePackage.getEString(), "title", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Minutes(), ecorePackage.getEInt(), "minutes", null, 1, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Topic(), this.getDiscussionTopic(), this.getDiscussionTopic_Slots(), "topic", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Lead(), this.getInvitation(), null, "lead", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(discussionTopicEClass, DiscussionTopic.class, "DiscussionTopic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiscussionTopic_Title(), ecorePackage.getEString(), "title", null, 1, 1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussionTopic_Prompt(), ecorePackage.getEString(), "prompt", null, 0, 1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscussionTopic_State(), this.getTopicState(), "state", null, 0, 1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussionTopic_ProposedBy(), this.getInvitation(), null, "proposedBy", null, 0, 1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussionTopic_Votes(), this.getVote(), null, "votes", null, 0, -1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussionTopic_Facets(), this.getTerm(), null, "facets", null, 0, -1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscussionTopic_Slots(), this.getSlot(), this.getSlot_Topic(), "slots", null, 0, -1, DiscussionTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(voteEClass, Vote.class, "Vote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVote_Dots(), ecorePackage.getEInt(), "dots", "1", 0, 1, Vote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVote_By(), this.getInvitation(), null, "by", null, 1, 1, Vote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRule_Kind(), this.getRuleKind(), "kind", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Text(), ecorePackage.getEString(), "text", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_AcknowledgedBy(), this.getInvitation(), null, "acknowledgedBy", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Kind(), this.getNoteKind(), "kind", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Audience(), this.getNoteAudience(), "audience", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Redacted(), ecorePackage.getEString(), "redacted", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Approved(), ecorePackage.getEBoolean(), "approved", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNote_SaidBy(), this.getInvitation(), null, "saidBy", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNote_Topic(), this.getDiscussionTopic(), null, "topic", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pulseResponseEClass, PulseResponse.class, "PulseResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPulseResponse_Phase(), this.getPhase(), "phase", null, 1, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPulseResponse_Instrument(), this.getInstrument(), "instrument", null, 1, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPulseResponse_Value(), ecorePackage.getEInt(), "value", null, 1, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPulseResponse_On(), this.getLocalDate(), "on", null, 0, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPulseResponse_By(), this.getInvitation(), null, "by", null, 0, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPulseResponse_About(), this.getPeer(), null, "about", null, 0, 1, PulseResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(followUpEClass, FollowUp.class, "FollowUp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFollowUp_Text(), ecorePackage.getEString(), "text", null, 1, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFollowUp_Due(), this.getLocalDate(), "due", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFollowUp_State(), this.getTaskState(), "state", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFollowUp_Owner(), this.getInvitation(), null, "owner", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFollowUp_ForPeer(), this.getPeer(), null, "forPeer", null, 0, 1, FollowUp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(touchpointEClass, Touchpoint.class, "Touchpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTouchpoint_Kind(), this.getTouchKind(), "kind", null, 1, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_On(), this.getLocalDate(), "on", null, 1, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_StartedByPeer(), ecorePackage.getEBoolean(), "startedByPeer", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Peers(), this.getPeer(), null, "peers", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Event(), this.getEvent(), null, "event", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costItemEClass, CostItem.class, "CostItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostItem_Kind(), this.getCostKind(), "kind", null, 1, 1, CostItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostItem_Planned(), ecorePackage.getEBigDecimal(), "planned", null, 0, 1, CostItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostItem_Actual(), ecorePackage.getEBigDecimal(), "actual", null, 0, 1, CostItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostItem_Currency(), ecorePackage.getEString(), "currency", null, 1, 1, CostItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_Constraint(), ecorePackage.getEString(), "constraint", null, 1, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_On(), this.getLocalDate(), "on", null, 1, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementEClass, Announcement.class, "Announcement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncement_Sequence(), ecorePackage.getEInt(), "sequence", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_On(), this.getLocalDate(), "on", null, 1, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_Title(), ecorePackage.getEString(), "title", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_Start(), this.getLocalDateTime(), "start", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_DurationMinutes(), ecorePackage.getEInt(), "durationMinutes", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_TimeZone(), ecorePackage.getEString(), "timeZone", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_Place(), ecorePackage.getEString(), "place", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_Host(), ecorePackage.getEString(), "host", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_PaidBy(), ecorePackage.getEString(), "paidBy", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncement_DataNotice(), ecorePackage.getEString(), "dataNotice", null, 0, 1, Announcement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(dimensionEEnum, Dimension.class, "Dimension");
		addEEnumLiteral(dimensionEEnum, Dimension.SECTOR);
		addEEnumLiteral(dimensionEEnum, Dimension.ROLE);
		addEEnumLiteral(dimensionEEnum, Dimension.SCALE);
		addEEnumLiteral(dimensionEEnum, Dimension.TECHNOLOGY);
		addEEnumLiteral(dimensionEEnum, Dimension.CHALLENGE);
		addEEnumLiteral(dimensionEEnum, Dimension.TENURE);
		addEEnumLiteral(dimensionEEnum, Dimension.INTEREST);

		initEEnum(peerStateEEnum, PeerState.class, "PeerState");
		addEEnumLiteral(peerStateEEnum, PeerState.ACTIVE);
		addEEnumLiteral(peerStateEEnum, PeerState.SNOOZED);
		addEEnumLiteral(peerStateEEnum, PeerState.LEFT);
		addEEnumLiteral(peerStateEEnum, PeerState.ERASED);

		initEEnum(organisationKindEEnum, OrganisationKind.class, "OrganisationKind");
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.PEER_EMPLOYER);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.HOST);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.SELLER);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.VENUE_OPERATOR);

		initEEnum(contactKindEEnum, ContactKind.class, "ContactKind");
		addEEnumLiteral(contactKindEEnum, ContactKind.EMAIL);
		addEEnumLiteral(contactKindEEnum, ContactKind.TEL);
		addEEnumLiteral(contactKindEEnum, ContactKind.URL);
		addEEnumLiteral(contactKindEEnum, ContactKind.ADR);

		initEEnum(purposeEEnum, Purpose.class, "Purpose");
		addEEnumLiteral(purposeEEnum, Purpose.UNSPECIFIED);
		addEEnumLiteral(purposeEEnum, Purpose.INVITE);
		addEEnumLiteral(purposeEEnum, Purpose.SHARE_WITH_GUESTS);
		addEEnumLiteral(purposeEEnum, Purpose.CALENDAR);
		addEEnumLiteral(purposeEEnum, Purpose.PULSE);
		addEEnumLiteral(purposeEEnum, Purpose.PHOTO);
		addEEnumLiteral(purposeEEnum, Purpose.RETAIN_HISTORY);

		initEEnum(legalBasisEEnum, LegalBasis.class, "LegalBasis");
		addEEnumLiteral(legalBasisEEnum, LegalBasis.UNSPECIFIED);
		addEEnumLiteral(legalBasisEEnum, LegalBasis.CONSENT);
		addEEnumLiteral(legalBasisEEnum, LegalBasis.LEGITIMATE_INTEREST);
		addEEnumLiteral(legalBasisEEnum, LegalBasis.CONTRACT);

		initEEnum(pairKindEEnum, PairKind.class, "PairKind");
		addEEnumLiteral(pairKindEEnum, PairKind.NEVER_SAME_EVENT);
		addEEnumLiteral(pairKindEEnum, PairKind.NOT_SAME_TABLE);
		addEEnumLiteral(pairKindEEnum, PairKind.NOT_ADJACENT);
		addEEnumLiteral(pairKindEEnum, PairKind.PREFER_TOGETHER);

		initEEnum(mixGoalEEnum, MixGoal.class, "MixGoal");
		addEEnumLiteral(mixGoalEEnum, MixGoal.SIMILAR);
		addEEnumLiteral(mixGoalEEnum, MixGoal.DIFFERENT);

		initEEnum(eventStatusEEnum, EventStatus.class, "EventStatus");
		addEEnumLiteral(eventStatusEEnum, EventStatus.DRAFT);
		addEEnumLiteral(eventStatusEEnum, EventStatus.TENTATIVE);
		addEEnumLiteral(eventStatusEEnum, EventStatus.CONFIRMED);
		addEEnumLiteral(eventStatusEEnum, EventStatus.CANCELLED);
		addEEnumLiteral(eventStatusEEnum, EventStatus.HELD);

		initEEnum(confidentialityEEnum, Confidentiality.class, "Confidentiality");
		addEEnumLiteral(confidentialityEEnum, Confidentiality.CHATHAM_HOUSE);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.SEALED);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.OPEN);

		initEEnum(guestRoleEEnum, GuestRole.class, "GuestRole");
		addEEnumLiteral(guestRoleEEnum, GuestRole.GUEST);
		addEEnumLiteral(guestRoleEEnum, GuestRole.HOST);
		addEEnumLiteral(guestRoleEEnum, GuestRole.FACILITATOR);
		addEEnumLiteral(guestRoleEEnum, GuestRole.SCRIBE);
		addEEnumLiteral(guestRoleEEnum, GuestRole.OBSERVER);

		initEEnum(stageEEnum, Stage.class, "Stage");
		addEEnumLiteral(stageEEnum, Stage.CANDIDATE);
		addEEnumLiteral(stageEEnum, Stage.INVITED);
		addEEnumLiteral(stageEEnum, Stage.CONFIRMED);
		addEEnumLiteral(stageEEnum, Stage.WAITLISTED);
		addEEnumLiteral(stageEEnum, Stage.WITHDRAWN);

		initEEnum(partStatEEnum, PartStat.class, "PartStat");
		addEEnumLiteral(partStatEEnum, PartStat.NEEDS_ACTION);
		addEEnumLiteral(partStatEEnum, PartStat.ACCEPTED);
		addEEnumLiteral(partStatEEnum, PartStat.TENTATIVE);
		addEEnumLiteral(partStatEEnum, PartStat.DECLINED);
		addEEnumLiteral(partStatEEnum, PartStat.DELEGATED);

		initEEnum(attendanceEEnum, Attendance.class, "Attendance");
		addEEnumLiteral(attendanceEEnum, Attendance.UNKNOWN);
		addEEnumLiteral(attendanceEEnum, Attendance.ATTENDED);
		addEEnumLiteral(attendanceEEnum, Attendance.PARTIAL);
		addEEnumLiteral(attendanceEEnum, Attendance.EXCUSED);
		addEEnumLiteral(attendanceEEnum, Attendance.NO_SHOW);

		initEEnum(slotKindEEnum, SlotKind.class, "SlotKind");
		addEEnumLiteral(slotKindEEnum, SlotKind.ARRIVAL);
		addEEnumLiteral(slotKindEEnum, SlotKind.WELCOME);
		addEEnumLiteral(slotKindEEnum, SlotKind.RULES);
		addEEnumLiteral(slotKindEEnum, SlotKind.ROUND);
		addEEnumLiteral(slotKindEEnum, SlotKind.TOPIC);
		addEEnumLiteral(slotKindEEnum, SlotKind.TROIKA);
		addEEnumLiteral(slotKindEEnum, SlotKind.BREAK);
		addEEnumLiteral(slotKindEEnum, SlotKind.CHECKOUT);

		initEEnum(topicStateEEnum, TopicState.class, "TopicState");
		addEEnumLiteral(topicStateEEnum, TopicState.PROPOSED);
		addEEnumLiteral(topicStateEEnum, TopicState.CHOSEN);
		addEEnumLiteral(topicStateEEnum, TopicState.DISCUSSING);
		addEEnumLiteral(topicStateEEnum, TopicState.DISCUSSED);
		addEEnumLiteral(topicStateEEnum, TopicState.PARKED);

		initEEnum(ruleKindEEnum, RuleKind.class, "RuleKind");
		addEEnumLiteral(ruleKindEEnum, RuleKind.NO_PITCH);
		addEEnumLiteral(ruleKindEEnum, RuleKind.NO_FIX);
		addEEnumLiteral(ruleKindEEnum, RuleKind.NO_RECORDING);
		addEEnumLiteral(ruleKindEEnum, RuleKind.CONFIDENTIAL);
		addEEnumLiteral(ruleKindEEnum, RuleKind.ONE_VOICE);
		addEEnumLiteral(ruleKindEEnum, RuleKind.OTHER);

		initEEnum(noteAudienceEEnum, NoteAudience.class, "NoteAudience");
		addEEnumLiteral(noteAudienceEEnum, NoteAudience.CONVENOR);
		addEEnumLiteral(noteAudienceEEnum, NoteAudience.ROOM);
		addEEnumLiteral(noteAudienceEEnum, NoteAudience.ANYONE);

		initEEnum(noteKindEEnum, NoteKind.class, "NoteKind");
		addEEnumLiteral(noteKindEEnum, NoteKind.INSIGHT);
		addEEnumLiteral(noteKindEEnum, NoteKind.QUOTE);
		addEEnumLiteral(noteKindEEnum, NoteKind.RULE_BREACH);
		addEEnumLiteral(noteKindEEnum, NoteKind.LOGISTICS);

		initEEnum(phaseEEnum, Phase.class, "Phase");
		addEEnumLiteral(phaseEEnum, Phase.BEFORE);
		addEEnumLiteral(phaseEEnum, Phase.AFTER);
		addEEnumLiteral(phaseEEnum, Phase.FOLLOW_UP);

		initEEnum(instrumentEEnum, Instrument.class, "Instrument");
		addEEnumLiteral(instrumentEEnum, Instrument.UNSPECIFIED);
		addEEnumLiteral(instrumentEEnum, Instrument.MOOD_7);
		addEEnumLiteral(instrumentEEnum, Instrument.IOS_7);
		addEEnumLiteral(instrumentEEnum, Instrument.NPS_11);
		addEEnumLiteral(instrumentEEnum, Instrument.UNDERSTOOD_7);
		addEEnumLiteral(instrumentEEnum, Instrument.NOTICED_2);

		initEEnum(touchKindEEnum, TouchKind.class, "TouchKind");
		addEEnumLiteral(touchKindEEnum, TouchKind.MET);
		addEEnumLiteral(touchKindEEnum, TouchKind.CALL);
		addEEnumLiteral(touchKindEEnum, TouchKind.MESSAGE);
		addEEnumLiteral(touchKindEEnum, TouchKind.INTRODUCTION);
		addEEnumLiteral(touchKindEEnum, TouchKind.HELP);
		addEEnumLiteral(touchKindEEnum, TouchKind.GIFT);

		initEEnum(taskStateEEnum, TaskState.class, "TaskState");
		addEEnumLiteral(taskStateEEnum, TaskState.OPEN);
		addEEnumLiteral(taskStateEEnum, TaskState.DONE);
		addEEnumLiteral(taskStateEEnum, TaskState.DROPPED);

		initEEnum(costKindEEnum, CostKind.class, "CostKind");
		addEEnumLiteral(costKindEEnum, CostKind.VENUE);
		addEEnumLiteral(costKindEEnum, CostKind.CATERING);
		addEEnumLiteral(costKindEEnum, CostKind.TRAVEL);
		addEEnumLiteral(costKindEEnum, CostKind.PRINT);
		addEEnumLiteral(costKindEEnum, CostKind.GIFT);
		addEEnumLiteral(costKindEEnum, CostKind.STAFF_TIME);
		addEEnumLiteral(costKindEEnum, CostKind.OTHER);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateTimeEDataType, LocalDateTime.class, "LocalDateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// https://peertable.org/privacy
		createPrivacyAnnotations();
	}

	/**
	 * Initializes the annotations for <b>https://peertable.org/privacy</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createPrivacyAnnotations() {
		String source = "https://peertable.org/privacy";
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (programEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Name(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_TimeZone(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Currency(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Language(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_MinimumGroupSize(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_RetentionMonths(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_DataNotice(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Directories(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Seasons(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_Terms(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getProgram_MixPolicies(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getProgram_Host(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (directoryEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDirectory_Peers(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getDirectory_Organisations(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDirectory_Venues(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDirectory_PairRules(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (termEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getTerm_Dimension(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getTerm_Label(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getTerm_Broader(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getOrganisation_Name(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getOrganisation_Aliases(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getOrganisation_Kind(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getOrganisation_Facets(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getOrganisation_Competitors(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (peerEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_DisplayName(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_GivenName(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_FamilyName(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Nicknames(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getPeer_Pronouns(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Title(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_City(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Country(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_TimeZone(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getPeer_Languages(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Needs(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getPeer_Sells(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPeer_State(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPeer_ErasedOn(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPeer_Employer(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Facets(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getPeer_Contacts(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getPeer_Challenges(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getPeer_Consents(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (contactPointEClass,
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getContactPoint_Kind(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getContactPoint_Value(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getContactPoint_Label(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getContactPoint_Preferred(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (challengeEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getChallenge_Text(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getChallenge_Since(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getChallenge_Audience(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getChallenge_Facets(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getConsent_Basis(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getConsent_GrantedOn(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getConsent_WithdrawnOn(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getConsent_Source(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (pairRuleEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPairRule_Kind(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPairRule_Reason(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPairRule_Until(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPairRule_A(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPairRule_B(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (venueEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_Name(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_Address(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_Latitude(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_Longitude(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_TimeZone(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_StepFree(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_PrivateRoom(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getVenue_Seats(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (mixPolicyEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_Name(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_MinGuests(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_MaxGuests(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_MaxPerOrganisation(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_MaxHostStaff(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_MaxSellers(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_NewcomerShare(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_RepeatPairMonths(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixPolicy_Factors(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (mixFactorEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixFactor_Dimension(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixFactor_Goal(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixFactor_Weight(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixFactor_Hard(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getMixFactor_Contributed(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (seasonEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_Title(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_City(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_FirstDay(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_LastDay(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_MixPolicy(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getSeason_Events(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getSeason_Touchpoints(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getSeason_Costs(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Sequence(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Title(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Start(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_DurationMinutes(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_TimeZone(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Status(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Confidentiality(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Capacity(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Purpose(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_PaidBy(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_WarmUpQuestion(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_DotsPerGuest(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Venue(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_MixPolicy(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getEvent_Invitations(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Slots(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Topics(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_Rules(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Tables(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Confidential(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getEvent_FollowUps(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getEvent_Costs(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getEvent_Waivers(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getEvent_Announcements(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (confidentialEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getConfidential_Notes(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getConfidential_Pulses(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (invitationEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_Role(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_Stage(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_PartStat(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_Attendance(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_WaitRank(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_RespondedAt(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_TitleThen(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_OrganisationThen(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_WarmUp(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_Peer(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getInvitation_DelegatedTo(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_DelegatedFrom(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getInvitation_Seat(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (tableEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getTable_Label(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getTable_Round(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getTable_Seats(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (seatEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSeat_Number(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSeat_Locked(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getSeat_Occupant(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (slotEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSlot_Kind(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSlot_Title(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSlot_Minutes(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSlot_Topic(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getSlot_Lead(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (discussionTopicEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDiscussionTopic_Title(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDiscussionTopic_Prompt(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getDiscussionTopic_State(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDiscussionTopic_ProposedBy(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getDiscussionTopic_Votes(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getDiscussionTopic_Facets(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getDiscussionTopic_Slots(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (voteEClass,
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getVote_Dots(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getVote_By(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (ruleEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getRule_Kind(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getRule_Text(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getRule_AcknowledgedBy(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getNote_Kind(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "level", "P2"
		   });
		addAnnotation
		  (getNote_Audience(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getNote_Redacted(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getNote_Approved(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (getNote_SaidBy(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getNote_Topic(),
		   source,
		   new String[] {
			   "level", "P0"
		   });
		addAnnotation
		  (pulseResponseEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_Phase(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_Instrument(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_Value(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_On(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_By(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getPulseResponse_About(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (followUpEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getFollowUp_Text(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getFollowUp_Due(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getFollowUp_State(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getFollowUp_Owner(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getFollowUp_ForPeer(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (touchpointEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_Kind(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_On(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_Minutes(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_StartedByPeer(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_Peers(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getTouchpoint_Event(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (costItemEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getCostItem_Kind(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getCostItem_Planned(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getCostItem_Actual(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getCostItem_Currency(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (waiverEClass,
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getWaiver_Constraint(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getWaiver_Reason(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (getWaiver_On(),
		   source,
		   new String[] {
			   "level", "P3"
		   });
		addAnnotation
		  (announcementEClass,
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Sequence(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_On(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Title(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Start(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_DurationMinutes(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_TimeZone(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Place(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Host(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_Purpose(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_PaidBy(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
		addAnnotation
		  (getAnnouncement_DataNotice(),
		   source,
		   new String[] {
			   "level", "P1"
		   });
	}

} //PeertablePackageImpl
