/**
 */
package org.peertable.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Confidential</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was noted and answered at one event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.Confidential#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.peertable.model.Confidential#getPulses <em>Pulses</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getConfidential()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Confidential extends Identified {
	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getConfidential_Notes()
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Pulses</b></em>' containment reference list.
	 * The list contents are of type {@link org.peertable.model.PulseResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pulses</em>' containment reference list.
	 * @see org.peertable.model.PeertablePackage#getConfidential_Pulses()
	 * @generated
	 */
	EList<PulseResponse> getPulses();

} // Confidential
