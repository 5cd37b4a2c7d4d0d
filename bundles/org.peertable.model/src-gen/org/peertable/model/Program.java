/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything one host plans: the seasons, the people, the words and the policies.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Program#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.Program#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.Program#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.peertable.model.Program#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.peertable.model.Program#getMinimumGroupSize <em>Minimum Group Size</em>}</li>
 *   <li>{@link org.peertable.model.Program#getRetentionMonths <em>Retention Months</em>}</li>
 *   <li>{@link org.peertable.model.Program#getDataNotice <em>Data Notice</em>}</li>
 *   <li>{@link org.peertable.model.Program#getDirectories <em>Directories</em>}</li>
 *   <li>{@link org.peertable.model.Program#getSeasons <em>Seasons</em>}</li>
 *   <li>{@link org.peertable.model.Program#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.peertable.model.Program#getMixPolicies <em>Mix Policies</em>}</li>
 *   <li>{@link org.peertable.model.Program#getHost <em>Host</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getProgram()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Program extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the program is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.peertable.model.PeertablePackage#getProgram_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone identifier of the IANA database for new events, such as America/New_York.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.peertable.model.PeertablePackage#getProgram_TimeZone()
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code for new costs, such as USD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.peertable.model.PeertablePackage#getProgram_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the language that reports are written in, such as en.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.peertable.model.PeertablePackage#getProgram_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Group Size</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest number of people behind any figure that leaves the planner's desk; five or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Group Size</em>' attribute.
	 * @see #setMinimumGroupSize(int)
	 * @see org.peertable.model.PeertablePackage#getProgram_MinimumGroupSize()
	 * @generated
	 */
	int getMinimumGroupSize();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getMinimumGroupSize <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Group Size</em>' attribute.
	 * @see #getMinimumGroupSize()
	 * @generated
	 */
	void setMinimumGroupSize(int value);

	/**
	 * Returns the value of the '<em><b>Retention Months</b></em>' attribute.
	 * The default value is <code>"24"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months after the last event or contact after which erasure of a peer is proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Months</em>' attribute.
	 * @see #setRetentionMonths(int)
	 * @see org.peertable.model.PeertablePackage#getProgram_RetentionMonths()
	 * @generated
	 */
	int getRetentionMonths();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getRetentionMonths <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Months</em>' attribute.
	 * @see #getRetentionMonths()
	 * @generated
	 */
	void setRetentionMonths(int value);

	/**
	 * Returns the value of the '<em><b>Data Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to the guests' data, in words that every invitation prints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Notice</em>' attribute.
	 * @see #setDataNotice(String)
	 * @see org.peertable.model.PeertablePackage#getProgram_DataNotice()
	 * @generated
	 */
	String getDataNotice();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getDataNotice <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Notice</em>' attribute.
	 * @see #getDataNotice()
	 * @generated
	 */
	void setDataNotice(String value);

	/**
	 * Returns the value of the '<em><b>Directories</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Directory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people and places; usually one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directories</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getProgram_Directories()
	 * @generated
	 */
	EList<Directory> getDirectories();

	/**
	 * Returns the value of the '<em><b>Seasons</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Season}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seasons, each in a file of its own, loaded when first used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seasons</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getProgram_Seasons()
	 * @generated
	 */
	EList<Season> getSeasons();

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vocabulary of every dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getProgram_Terms()
	 * @generated
	 */
	EList<Term> getTerms();

	/**
	 * Returns the value of the '<em><b>Mix Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.MixPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes a good mix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Policies</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getProgram_MixPolicies()
	 * @generated
	 */
	EList<MixPolicy> getMixPolicies();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that convenes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Organisation)
	 * @see org.peertable.model.PeertablePackage#getProgram_Host()
	 * @generated
	 */
	Organisation getHost();

	/**
	 * Sets the value of the '{@link org.peertable.model.Program#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Organisation value);

} // Program
