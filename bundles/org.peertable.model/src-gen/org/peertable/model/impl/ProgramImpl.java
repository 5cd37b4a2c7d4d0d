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
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.Directory;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getMinimumGroupSize <em>Minimum Group Size</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getRetentionMonths <em>Retention Months</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getDataNotice <em>Data Notice</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getDirectories <em>Directories</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getSeasons <em>Seasons</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getMixPolicies <em>Mix Policies</em>}</li>
 *   <li>{@link org.peertable.model.impl.ProgramImpl#getHost <em>Host</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramImpl extends IdentifiedImpl implements Program {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumGroupSize() <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGroupSize()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_GROUP_SIZE_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getMinimumGroupSize() <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGroupSize()
	 * @generated
	 * @ordered
	 */
	protected int minimumGroupSize = MINIMUM_GROUP_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionMonths() <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int RETENTION_MONTHS_EDEFAULT = 24;

	/**
	 * The cached value of the '{@link #getRetentionMonths() <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionMonths()
	 * @generated
	 * @ordered
	 */
	protected int retentionMonths = RETENTION_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataNotice() <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNotice()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_NOTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataNotice() <em>Data Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNotice()
	 * @generated
	 * @ordered
	 */
	protected String dataNotice = DATA_NOTICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDirectories() <em>Directories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectories()
	 * @generated
	 * @ordered
	 */
	protected EList<Directory> directories;

	/**
	 * The cached value of the '{@link #getSeasons() <em>Seasons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeasons()
	 * @generated
	 * @ordered
	 */
	protected EList<Season> seasons;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected EList<Term> terms;

	/**
	 * The cached value of the '{@link #getMixPolicies() <em>Mix Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<MixPolicy> mixPolicies;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Organisation host;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.PROGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumGroupSize() {
		return minimumGroupSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumGroupSize(int newMinimumGroupSize) {
		int oldMinimumGroupSize = minimumGroupSize;
		minimumGroupSize = newMinimumGroupSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__MINIMUM_GROUP_SIZE, oldMinimumGroupSize, minimumGroupSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetentionMonths() {
		return retentionMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionMonths(int newRetentionMonths) {
		int oldRetentionMonths = retentionMonths;
		retentionMonths = newRetentionMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__RETENTION_MONTHS, oldRetentionMonths, retentionMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataNotice() {
		return dataNotice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataNotice(String newDataNotice) {
		String oldDataNotice = dataNotice;
		dataNotice = newDataNotice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__DATA_NOTICE, oldDataNotice, dataNotice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Directory> getDirectories() {
		if (directories == null) {
			directories = new EObjectContainmentEList.Resolving<Directory>(Directory.class, this, PeertablePackage.PROGRAM__DIRECTORIES);
		}
		return directories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Season> getSeasons() {
		if (seasons == null) {
			seasons = new EObjectContainmentEList.Resolving<Season>(Season.class, this, PeertablePackage.PROGRAM__SEASONS);
		}
		return seasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Term> getTerms() {
		if (terms == null) {
			terms = new EObjectContainmentEList<Term>(Term.class, this, PeertablePackage.PROGRAM__TERMS);
		}
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MixPolicy> getMixPolicies() {
		if (mixPolicies == null) {
			mixPolicies = new EObjectContainmentEList<MixPolicy>(MixPolicy.class, this, PeertablePackage.PROGRAM__MIX_POLICIES);
		}
		return mixPolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Organisation newHost) {
		Organisation oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeertablePackage.PROGRAM__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.PROGRAM__DIRECTORIES:
				return ((InternalEList<?>)getDirectories()).basicRemove(otherEnd, msgs);
			case PeertablePackage.PROGRAM__SEASONS:
				return ((InternalEList<?>)getSeasons()).basicRemove(otherEnd, msgs);
			case PeertablePackage.PROGRAM__TERMS:
				return ((InternalEList<?>)getTerms()).basicRemove(otherEnd, msgs);
			case PeertablePackage.PROGRAM__MIX_POLICIES:
				return ((InternalEList<?>)getMixPolicies()).basicRemove(otherEnd, msgs);
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
			case PeertablePackage.PROGRAM__NAME:
				return getName();
			case PeertablePackage.PROGRAM__TIME_ZONE:
				return getTimeZone();
			case PeertablePackage.PROGRAM__CURRENCY:
				return getCurrency();
			case PeertablePackage.PROGRAM__LANGUAGE:
				return getLanguage();
			case PeertablePackage.PROGRAM__MINIMUM_GROUP_SIZE:
				return getMinimumGroupSize();
			case PeertablePackage.PROGRAM__RETENTION_MONTHS:
				return getRetentionMonths();
			case PeertablePackage.PROGRAM__DATA_NOTICE:
				return getDataNotice();
			case PeertablePackage.PROGRAM__DIRECTORIES:
				return getDirectories();
			case PeertablePackage.PROGRAM__SEASONS:
				return getSeasons();
			case PeertablePackage.PROGRAM__TERMS:
				return getTerms();
			case PeertablePackage.PROGRAM__MIX_POLICIES:
				return getMixPolicies();
			case PeertablePackage.PROGRAM__HOST:
				return getHost();
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
			case PeertablePackage.PROGRAM__NAME:
				setName((String)newValue);
				return;
			case PeertablePackage.PROGRAM__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeertablePackage.PROGRAM__CURRENCY:
				setCurrency((String)newValue);
				return;
			case PeertablePackage.PROGRAM__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case PeertablePackage.PROGRAM__MINIMUM_GROUP_SIZE:
				setMinimumGroupSize((Integer)newValue);
				return;
			case PeertablePackage.PROGRAM__RETENTION_MONTHS:
				setRetentionMonths((Integer)newValue);
				return;
			case PeertablePackage.PROGRAM__DATA_NOTICE:
				setDataNotice((String)newValue);
				return;
			case PeertablePackage.PROGRAM__DIRECTORIES:
				getDirectories().clear();
				getDirectories().addAll((Collection<? extends Directory>)newValue);
				return;
			case PeertablePackage.PROGRAM__SEASONS:
				getSeasons().clear();
				getSeasons().addAll((Collection<? extends Season>)newValue);
				return;
			case PeertablePackage.PROGRAM__TERMS:
				getTerms().clear();
				getTerms().addAll((Collection<? extends Term>)newValue);
				return;
			case PeertablePackage.PROGRAM__MIX_POLICIES:
				getMixPolicies().clear();
				getMixPolicies().addAll((Collection<? extends MixPolicy>)newValue);
				return;
			case PeertablePackage.PROGRAM__HOST:
				setHost((Organisation)newValue);
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
			case PeertablePackage.PROGRAM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__MINIMUM_GROUP_SIZE:
				setMinimumGroupSize(MINIMUM_GROUP_SIZE_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__RETENTION_MONTHS:
				setRetentionMonths(RETENTION_MONTHS_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__DATA_NOTICE:
				setDataNotice(DATA_NOTICE_EDEFAULT);
				return;
			case PeertablePackage.PROGRAM__DIRECTORIES:
				getDirectories().clear();
				return;
			case PeertablePackage.PROGRAM__SEASONS:
				getSeasons().clear();
				return;
			case PeertablePackage.PROGRAM__TERMS:
				getTerms().clear();
				return;
			case PeertablePackage.PROGRAM__MIX_POLICIES:
				getMixPolicies().clear();
				return;
			case PeertablePackage.PROGRAM__HOST:
				setHost((Organisation)null);
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
			case PeertablePackage.PROGRAM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PeertablePackage.PROGRAM__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeertablePackage.PROGRAM__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case PeertablePackage.PROGRAM__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case PeertablePackage.PROGRAM__MINIMUM_GROUP_SIZE:
				return minimumGroupSize != MINIMUM_GROUP_SIZE_EDEFAULT;
			case PeertablePackage.PROGRAM__RETENTION_MONTHS:
				return retentionMonths != RETENTION_MONTHS_EDEFAULT;
			case PeertablePackage.PROGRAM__DATA_NOTICE:
				return DATA_NOTICE_EDEFAULT == null ? dataNotice != null : !DATA_NOTICE_EDEFAULT.equals(dataNotice);
			case PeertablePackage.PROGRAM__DIRECTORIES:
				return directories != null && !directories.isEmpty();
			case PeertablePackage.PROGRAM__SEASONS:
				return seasons != null && !seasons.isEmpty();
			case PeertablePackage.PROGRAM__TERMS:
				return terms != null && !terms.isEmpty();
			case PeertablePackage.PROGRAM__MIX_POLICIES:
				return mixPolicies != null && !mixPolicies.isEmpty();
			case PeertablePackage.PROGRAM__HOST:
				return host != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", currency: ");
		result.append(currency);
		result.append(", language: ");
		result.append(language);
		result.append(", minimumGroupSize: ");
		result.append(minimumGroupSize);
		result.append(", retentionMonths: ");
		result.append(retentionMonths);
		result.append(", dataNotice: ");
		result.append(dataNotice);
		result.append(')');
		return result.toString();
	}

} //ProgramImpl
