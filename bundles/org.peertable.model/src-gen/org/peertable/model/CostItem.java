/**
 */
package org.peertable.model;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money spent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.CostItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.peertable.model.CostItem#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.peertable.model.CostItem#getActual <em>Actual</em>}</li>
 *   <li>{@link org.peertable.model.CostItem#getCurrency <em>Currency</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getCostItem()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface CostItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.CostKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.CostKind
	 * @see #setKind(CostKind)
	 * @see org.peertable.model.PeertablePackage#getCostItem_Kind()
	 * @generated
	 */
	CostKind getKind();

	/**
	 * Sets the value of the '{@link org.peertable.model.CostItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.peertable.model.CostKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CostKind value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned amount in the currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(BigDecimal)
	 * @see org.peertable.model.PeertablePackage#getCostItem_Planned()
	 * @generated
	 */
	BigDecimal getPlanned();

	/**
	 * Sets the value of the '{@link org.peertable.model.CostItem#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount in the currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(BigDecimal)
	 * @see org.peertable.model.PeertablePackage#getCostItem_Actual()
	 * @generated
	 */
	BigDecimal getActual();

	/**
	 * Sets the value of the '{@link org.peertable.model.CostItem#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code, such as USD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.peertable.model.PeertablePackage#getCostItem_Currency()
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.peertable.model.CostItem#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

} // CostItem
