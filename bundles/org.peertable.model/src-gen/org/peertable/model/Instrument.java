/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Instrument</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A question with a scale; the number in the name is the number of steps.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getInstrument()
 * @generated
 */
public enum Instrument implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not recorded; the answer is not counted.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"),

	/**
	 * The '<em><b>MOOD 7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How one feels, 1 to 7.
	 * <!-- end-model-doc -->
	 * @see #MOOD_7_VALUE
	 * @generated
	 * @ordered
	 */
	MOOD_7(1, "MOOD_7", "MOOD_7"),

	/**
	 * The '<em><b>IOS 7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inclusion of Other in the Self, 1 to 7: how close one feels to a person.
	 * <!-- end-model-doc -->
	 * @see #IOS_7_VALUE
	 * @generated
	 * @ordered
	 */
	IOS_7(2, "IOS_7", "IOS_7"),

	/**
	 * The '<em><b>NPS 11</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely one would recommend it, 0 to 10.
	 * <!-- end-model-doc -->
	 * @see #NPS_11_VALUE
	 * @generated
	 * @ordered
	 */
	NPS_11(3, "NPS_11", "NPS_11"),

	/**
	 * The '<em><b>UNDERSTOOD 7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How understood one felt, 1 to 7.
	 * <!-- end-model-doc -->
	 * @see #UNDERSTOOD_7_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERSTOOD_7(4, "UNDERSTOOD_7", "UNDERSTOOD_7"),

	/**
	 * The '<em><b>NOTICED 2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether somebody noticed a change a day later: 1 no, 2 yes.
	 * <!-- end-model-doc -->
	 * @see #NOTICED_2_VALUE
	 * @generated
	 * @ordered
	 */
	NOTICED_2(5, "NOTICED_2", "NOTICED_2");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not recorded; the answer is not counted.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>MOOD 7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How one feels, 1 to 7.
	 * <!-- end-model-doc -->
	 * @see #MOOD_7
	 * @generated
	 * @ordered
	 */
	public static final int MOOD_7_VALUE = 1;

	/**
	 * The '<em><b>IOS 7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inclusion of Other in the Self, 1 to 7: how close one feels to a person.
	 * <!-- end-model-doc -->
	 * @see #IOS_7
	 * @generated
	 * @ordered
	 */
	public static final int IOS_7_VALUE = 2;

	/**
	 * The '<em><b>NPS 11</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely one would recommend it, 0 to 10.
	 * <!-- end-model-doc -->
	 * @see #NPS_11
	 * @generated
	 * @ordered
	 */
	public static final int NPS_11_VALUE = 3;

	/**
	 * The '<em><b>UNDERSTOOD 7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How understood one felt, 1 to 7.
	 * <!-- end-model-doc -->
	 * @see #UNDERSTOOD_7
	 * @generated
	 * @ordered
	 */
	public static final int UNDERSTOOD_7_VALUE = 4;

	/**
	 * The '<em><b>NOTICED 2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether somebody noticed a change a day later: 1 no, 2 yes.
	 * <!-- end-model-doc -->
	 * @see #NOTICED_2
	 * @generated
	 * @ordered
	 */
	public static final int NOTICED_2_VALUE = 5;

	/**
	 * An array of all the '<em><b>Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Instrument[] VALUES_ARRAY =
		new Instrument[] {
			UNSPECIFIED,
			MOOD_7,
			IOS_7,
			NPS_11,
			UNDERSTOOD_7,
			NOTICED_2,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Instrument> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Instrument result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Instrument result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case MOOD_7_VALUE: return MOOD_7;
			case IOS_7_VALUE: return IOS_7;
			case NPS_11_VALUE: return NPS_11;
			case UNDERSTOOD_7_VALUE: return UNDERSTOOD_7;
			case NOTICED_2_VALUE: return NOTICED_2;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Instrument(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Instrument
