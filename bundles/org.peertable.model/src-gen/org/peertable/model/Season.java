/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Season</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A series of events in one city.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Season#getTitle <em>Title</em>}</li>
 *   <li>{@link org.peertable.model.Season#getCity <em>City</em>}</li>
 *   <li>{@link org.peertable.model.Season#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.peertable.model.Season#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.peertable.model.Season#getMixPolicy <em>Mix Policy</em>}</li>
 *   <li>{@link org.peertable.model.Season#getEvents <em>Events</em>}</li>
 *   <li>{@link org.peertable.model.Season#getTouchpoints <em>Touchpoints</em>}</li>
 *   <li>{@link org.peertable.model.Season#getCosts <em>Costs</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getSeason()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Season extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.peertable.model.PeertablePackage#getSeason_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.peertable.model.Season#getTitle <em>Title</em>}' attribute.
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
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.peertable.model.PeertablePackage#getSeason_City()
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.peertable.model.Season#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getSeason_FirstDay()
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link org.peertable.model.Season#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getSeason_LastDay()
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link org.peertable.model.Season#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Mix Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy of its events unless they say otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Policy</em>' reference.
	 * @see #setMixPolicy(MixPolicy)
	 * @see org.peertable.model.PeertablePackage#getSeason_MixPolicy()
	 * @generated
	 */
	MixPolicy getMixPolicy();

	/**
	 * Sets the value of the '{@link org.peertable.model.Season#getMixPolicy <em>Mix Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Policy</em>' reference.
	 * @see #getMixPolicy()
	 * @generated
	 */
	void setMixPolicy(MixPolicy value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The events in order of time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getSeason_Events()
	 * @generated
	 */
	EList<Event> getEvents();

	/**
	 * Returns the value of the '<em><b>Touchpoints</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was in touch with whom meanwhile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touchpoints</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getSeason_Touchpoints()
	 * @generated
	 */
	EList<Touchpoint> getTouchpoints();

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.CostItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Costs of the season that belong to no single event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getSeason_Costs()
	 * @generated
	 */
	EList<CostItem> getCosts();

} // Season
