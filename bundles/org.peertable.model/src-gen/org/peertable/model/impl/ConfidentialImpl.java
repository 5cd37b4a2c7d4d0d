/**
 */
package org.peertable.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.peertable.model.Confidential;
import org.peertable.model.Note;
import org.peertable.model.PeertablePackage;
import org.peertable.model.PulseResponse;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Confidential</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.impl.ConfidentialImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.peertable.model.impl.ConfidentialImpl#getPulses <em>Pulses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfidentialImpl extends IdentifiedImpl implements Confidential {
	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getPulses() <em>Pulses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPulses()
	 * @generated
	 * @ordered
	 */
	protected EList<PulseResponse> pulses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfidentialImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeertablePackage.Literals.CONFIDENTIAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, PeertablePackage.CONFIDENTIAL__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PulseResponse> getPulses() {
		if (pulses == null) {
			pulses = new EObjectContainmentEList<PulseResponse>(PulseResponse.class, this, PeertablePackage.CONFIDENTIAL__PULSES);
		}
		return pulses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeertablePackage.CONFIDENTIAL__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case PeertablePackage.CONFIDENTIAL__PULSES:
				return ((InternalEList<?>)getPulses()).basicRemove(otherEnd, msgs);
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
			case PeertablePackage.CONFIDENTIAL__NOTES:
				return getNotes();
			case PeertablePackage.CONFIDENTIAL__PULSES:
				return getPulses();
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
			case PeertablePackage.CONFIDENTIAL__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case PeertablePackage.CONFIDENTIAL__PULSES:
				getPulses().clear();
				getPulses().addAll((Collection<? extends PulseResponse>)newValue);
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
			case PeertablePackage.CONFIDENTIAL__NOTES:
				getNotes().clear();
				return;
			case PeertablePackage.CONFIDENTIAL__PULSES:
				getPulses().clear();
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
			case PeertablePackage.CONFIDENTIAL__NOTES:
				return notes != null && !notes.isEmpty();
			case PeertablePackage.CONFIDENTIAL__PULSES:
				return pulses != null && !pulses.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ConfidentialImpl
