/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Topic State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a discussion topic has come.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getTopicState()
 * @generated
 */
public enum TopicState implements Enumerator {
	/**
	 * The '<em><b>PROPOSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On the board.
	 * <!-- end-model-doc -->
	 * @see #PROPOSED_VALUE
	 * @generated
	 * @ordered
	 */
	PROPOSED(0, "PROPOSED", "PROPOSED"),

	/**
	 * The '<em><b>CHOSEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Will be discussed.
	 * <!-- end-model-doc -->
	 * @see #CHOSEN_VALUE
	 * @generated
	 * @ordered
	 */
	CHOSEN(1, "CHOSEN", "CHOSEN"),

	/**
	 * The '<em><b>DISCUSSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is being discussed.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSING_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSING(2, "DISCUSSING", "DISCUSSING"),

	/**
	 * The '<em><b>DISCUSSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was discussed.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSED_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSED(3, "DISCUSSED", "DISCUSSED"),

	/**
	 * The '<em><b>PARKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put aside for another time.
	 * <!-- end-model-doc -->
	 * @see #PARKED_VALUE
	 * @generated
	 * @ordered
	 */
	PARKED(4, "PARKED", "PARKED");

	/**
	 * The '<em><b>PROPOSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On the board.
	 * <!-- end-model-doc -->
	 * @see #PROPOSED
	 * @generated
	 * @ordered
	 */
	public static final int PROPOSED_VALUE = 0;

	/**
	 * The '<em><b>CHOSEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Will be discussed.
	 * <!-- end-model-doc -->
	 * @see #CHOSEN
	 * @generated
	 * @ordered
	 */
	public static final int CHOSEN_VALUE = 1;

	/**
	 * The '<em><b>DISCUSSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is being discussed.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSING
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSING_VALUE = 2;

	/**
	 * The '<em><b>DISCUSSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was discussed.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSED
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSED_VALUE = 3;

	/**
	 * The '<em><b>PARKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put aside for another time.
	 * <!-- end-model-doc -->
	 * @see #PARKED
	 * @generated
	 * @ordered
	 */
	public static final int PARKED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Topic State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TopicState[] VALUES_ARRAY =
		new TopicState[] {
			PROPOSED,
			CHOSEN,
			DISCUSSING,
			DISCUSSED,
			PARKED,
		};

	/**
	 * A public read-only list of all the '<em><b>Topic State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TopicState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Topic State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TopicState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TopicState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Topic State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TopicState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TopicState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Topic State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TopicState get(int value) {
		switch (value) {
			case PROPOSED_VALUE: return PROPOSED;
			case CHOSEN_VALUE: return CHOSEN;
			case DISCUSSING_VALUE: return DISCUSSING;
			case DISCUSSED_VALUE: return DISCUSSED;
			case PARKED_VALUE: return PARKED;
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
	private TopicState(int value, String name, String literal) {
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

} //TopicState
