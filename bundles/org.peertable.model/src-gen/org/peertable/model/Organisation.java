/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A company or public body; employers of guests are known from the room upwards, the host to anyone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Organisation#getName <em>Name</em>}</li>
 *   <li>{@link org.peertable.model.Organisation#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.peertable.model.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.Organisation#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.peertable.model.Organisation#getCompetitors <em>Competitors</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getOrganisation()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Organisation extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.peertable.model.PeertablePackage#getOrganisation_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.peertable.model.Organisation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names it goes by; used to find it and to redact it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.peertable.model.PeertablePackage#getOrganisation_Aliases()
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is to the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.peertable.model.PeertablePackage#getOrganisation_Kind()
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Facets</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sector, scale and technology.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facets</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getOrganisation_Facets()
	 * @generated
	 */
	EList<Term> getFacets();

	/**
	 * Returns the value of the '<em><b>Competitors</b></em>' reference list.
	 * The list contents are of type {@link org.peertable.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it competes with; read in both directions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Competitors</em>' reference list.
	 * @see org.peertable.model.PeertablePackage#getOrganisation_Competitors()
	 * @generated
	 */
	EList<Organisation> getCompetitors();

} // Organisation
