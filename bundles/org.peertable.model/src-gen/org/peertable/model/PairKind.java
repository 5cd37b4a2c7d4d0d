/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pair Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a rule says about two peers.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getPairKind()
 * @generated
 */
public enum PairKind implements Enumerator {
	/**
	 * The '<em><b>NEVER SAME EVENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never invited to one event.
	 * <!-- end-model-doc -->
	 * @see #NEVER_SAME_EVENT_VALUE
	 * @generated
	 * @ordered
	 */
	NEVER_SAME_EVENT(0, "NEVER_SAME_EVENT", "NEVER_SAME_EVENT"),

	/**
	 * The '<em><b>NOT SAME TABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never at one table.
	 * <!-- end-model-doc -->
	 * @see #NOT_SAME_TABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_SAME_TABLE(1, "NOT_SAME_TABLE", "NOT_SAME_TABLE"),

	/**
	 * The '<em><b>NOT ADJACENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never side by side.
	 * <!-- end-model-doc -->
	 * @see #NOT_ADJACENT_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ADJACENT(2, "NOT_ADJACENT", "NOT_ADJACENT"),

	/**
	 * The '<em><b>PREFER TOGETHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Good company; counts in favour of one table.
	 * <!-- end-model-doc -->
	 * @see #PREFER_TOGETHER_VALUE
	 * @generated
	 * @ordered
	 */
	PREFER_TOGETHER(3, "PREFER_TOGETHER", "PREFER_TOGETHER");

	/**
	 * The '<em><b>NEVER SAME EVENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never invited to one event.
	 * <!-- end-model-doc -->
	 * @see #NEVER_SAME_EVENT
	 * @generated
	 * @ordered
	 */
	public static final int NEVER_SAME_EVENT_VALUE = 0;

	/**
	 * The '<em><b>NOT SAME TABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never at one table.
	 * <!-- end-model-doc -->
	 * @see #NOT_SAME_TABLE
	 * @generated
	 * @ordered
	 */
	public static final int NOT_SAME_TABLE_VALUE = 1;

	/**
	 * The '<em><b>NOT ADJACENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never side by side.
	 * <!-- end-model-doc -->
	 * @see #NOT_ADJACENT
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ADJACENT_VALUE = 2;

	/**
	 * The '<em><b>PREFER TOGETHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Good company; counts in favour of one table.
	 * <!-- end-model-doc -->
	 * @see #PREFER_TOGETHER
	 * @generated
	 * @ordered
	 */
	public static final int PREFER_TOGETHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Pair Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PairKind[] VALUES_ARRAY =
		new PairKind[] {
			NEVER_SAME_EVENT,
			NOT_SAME_TABLE,
			NOT_ADJACENT,
			PREFER_TOGETHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Pair Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PairKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pair Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PairKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PairKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pair Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PairKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PairKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pair Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PairKind get(int value) {
		switch (value) {
			case NEVER_SAME_EVENT_VALUE: return NEVER_SAME_EVENT;
			case NOT_SAME_TABLE_VALUE: return NOT_SAME_TABLE;
			case NOT_ADJACENT_VALUE: return NOT_ADJACENT;
			case PREFER_TOGETHER_VALUE: return PREFER_TOGETHER;
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
	private PairKind(int value, String name, String literal) {
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

} //PairKind
