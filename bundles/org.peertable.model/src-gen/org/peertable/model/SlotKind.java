/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Slot Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a part of the agenda is for.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getSlotKind()
 * @generated
 */
public enum SlotKind implements Enumerator {
	/**
	 * The '<em><b>ARRIVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coming in.
	 * <!-- end-model-doc -->
	 * @see #ARRIVAL_VALUE
	 * @generated
	 * @ordered
	 */
	ARRIVAL(0, "ARRIVAL", "ARRIVAL"),

	/**
	 * The '<em><b>WELCOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host's welcome.
	 * <!-- end-model-doc -->
	 * @see #WELCOME_VALUE
	 * @generated
	 * @ordered
	 */
	WELCOME(1, "WELCOME", "WELCOME"),

	/**
	 * The '<em><b>RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ground rules.
	 * <!-- end-model-doc -->
	 * @see #RULES_VALUE
	 * @generated
	 * @ordered
	 */
	RULES(2, "RULES", "RULES"),

	/**
	 * The '<em><b>ROUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody says something in turn.
	 * <!-- end-model-doc -->
	 * @see #ROUND_VALUE
	 * @generated
	 * @ordered
	 */
	ROUND(3, "ROUND", "ROUND"),

	/**
	 * The '<em><b>TOPIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A topic is discussed.
	 * <!-- end-model-doc -->
	 * @see #TOPIC_VALUE
	 * @generated
	 * @ordered
	 */
	TOPIC(4, "TOPIC", "TOPIC"),

	/**
	 * The '<em><b>TROIKA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threes: one tells, two listen and think aloud.
	 * <!-- end-model-doc -->
	 * @see #TROIKA_VALUE
	 * @generated
	 * @ordered
	 */
	TROIKA(5, "TROIKA", "TROIKA"),

	/**
	 * The '<em><b>BREAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A break.
	 * <!-- end-model-doc -->
	 * @see #BREAK_VALUE
	 * @generated
	 * @ordered
	 */
	BREAK(6, "BREAK", "BREAK"),

	/**
	 * The '<em><b>CHECKOUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody says what they take home.
	 * <!-- end-model-doc -->
	 * @see #CHECKOUT_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKOUT(7, "CHECKOUT", "CHECKOUT");

	/**
	 * The '<em><b>ARRIVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coming in.
	 * <!-- end-model-doc -->
	 * @see #ARRIVAL
	 * @generated
	 * @ordered
	 */
	public static final int ARRIVAL_VALUE = 0;

	/**
	 * The '<em><b>WELCOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host's welcome.
	 * <!-- end-model-doc -->
	 * @see #WELCOME
	 * @generated
	 * @ordered
	 */
	public static final int WELCOME_VALUE = 1;

	/**
	 * The '<em><b>RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ground rules.
	 * <!-- end-model-doc -->
	 * @see #RULES
	 * @generated
	 * @ordered
	 */
	public static final int RULES_VALUE = 2;

	/**
	 * The '<em><b>ROUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody says something in turn.
	 * <!-- end-model-doc -->
	 * @see #ROUND
	 * @generated
	 * @ordered
	 */
	public static final int ROUND_VALUE = 3;

	/**
	 * The '<em><b>TOPIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A topic is discussed.
	 * <!-- end-model-doc -->
	 * @see #TOPIC
	 * @generated
	 * @ordered
	 */
	public static final int TOPIC_VALUE = 4;

	/**
	 * The '<em><b>TROIKA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threes: one tells, two listen and think aloud.
	 * <!-- end-model-doc -->
	 * @see #TROIKA
	 * @generated
	 * @ordered
	 */
	public static final int TROIKA_VALUE = 5;

	/**
	 * The '<em><b>BREAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A break.
	 * <!-- end-model-doc -->
	 * @see #BREAK
	 * @generated
	 * @ordered
	 */
	public static final int BREAK_VALUE = 6;

	/**
	 * The '<em><b>CHECKOUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody says what they take home.
	 * <!-- end-model-doc -->
	 * @see #CHECKOUT
	 * @generated
	 * @ordered
	 */
	public static final int CHECKOUT_VALUE = 7;

	/**
	 * An array of all the '<em><b>Slot Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SlotKind[] VALUES_ARRAY =
		new SlotKind[] {
			ARRIVAL,
			WELCOME,
			RULES,
			ROUND,
			TOPIC,
			TROIKA,
			BREAK,
			CHECKOUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Slot Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SlotKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Slot Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SlotKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Slot Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SlotKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Slot Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotKind get(int value) {
		switch (value) {
			case ARRIVAL_VALUE: return ARRIVAL;
			case WELCOME_VALUE: return WELCOME;
			case RULES_VALUE: return RULES;
			case ROUND_VALUE: return ROUND;
			case TOPIC_VALUE: return TOPIC;
			case TROIKA_VALUE: return TROIKA;
			case BREAK_VALUE: return BREAK;
			case CHECKOUT_VALUE: return CHECKOUT;
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
	private SlotKind(int value, String name, String literal) {
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

} //SlotKind
