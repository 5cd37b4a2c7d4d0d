/**
 */
package org.peertable.model;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pulse Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer to one question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.peertable.model.PulseResponse#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.peertable.model.PulseResponse#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.peertable.model.PulseResponse#getValue <em>Value</em>}</li>
 *   <li>{@link org.peertable.model.PulseResponse#getOn <em>On</em>}</li>
 *   <li>{@link org.peertable.model.PulseResponse#getBy <em>By</em>}</li>
 *   <li>{@link org.peertable.model.PulseResponse#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.peertable.model.PeertablePackage#getPulseResponse()
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PulseResponse extends EObject {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.peertable.model.Phase
	 * @see #setPhase(Phase)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_Phase()
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.peertable.model.Phase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The literals are from the enumeration {@link org.peertable.model.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question and its scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see org.peertable.model.Instrument
	 * @see #setInstrument(Instrument)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see org.peertable.model.Instrument
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step on the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(int)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_Value()
	 * @generated
	 */
	int getValue();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(int value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_On()
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Invitation)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_By()
	 * @generated
	 */
	Invitation getBy();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Invitation value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the answer is about, for closeness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Peer)
	 * @see org.peertable.model.PeertablePackage#getPulseResponse_About()
	 * @generated
	 */
	Peer getAbout();

	/**
	 * Sets the value of the '{@link org.peertable.model.PulseResponse#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Peer value);

} // PulseResponse
