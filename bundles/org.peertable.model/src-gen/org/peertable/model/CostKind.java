/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cost Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What money was spent on.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getCostKind()
 * @generated
 */
public enum CostKind implements Enumerator {
	/**
	 * The '<em><b>VENUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room.
	 * <!-- end-model-doc -->
	 * @see #VENUE_VALUE
	 * @generated
	 * @ordered
	 */
	VENUE(0, "VENUE", "VENUE"),

	/**
	 * The '<em><b>CATERING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Food and drink.
	 * <!-- end-model-doc -->
	 * @see #CATERING_VALUE
	 * @generated
	 * @ordered
	 */
	CATERING(1, "CATERING", "CATERING"),

	/**
	 * The '<em><b>TRAVEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Travel.
	 * <!-- end-model-doc -->
	 * @see #TRAVEL_VALUE
	 * @generated
	 * @ordered
	 */
	TRAVEL(2, "TRAVEL", "TRAVEL"),

	/**
	 * The '<em><b>PRINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed matter.
	 * <!-- end-model-doc -->
	 * @see #PRINT_VALUE
	 * @generated
	 * @ordered
	 */
	PRINT(3, "PRINT", "PRINT"),

	/**
	 * The '<em><b>GIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gifts.
	 * <!-- end-model-doc -->
	 * @see #GIFT_VALUE
	 * @generated
	 * @ordered
	 */
	GIFT(4, "GIFT", "GIFT"),

	/**
	 * The '<em><b>STAFF TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the host's staff.
	 * <!-- end-model-doc -->
	 * @see #STAFF_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF_TIME(5, "STAFF_TIME", "STAFF_TIME"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

	/**
	 * The '<em><b>VENUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room.
	 * <!-- end-model-doc -->
	 * @see #VENUE
	 * @generated
	 * @ordered
	 */
	public static final int VENUE_VALUE = 0;

	/**
	 * The '<em><b>CATERING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Food and drink.
	 * <!-- end-model-doc -->
	 * @see #CATERING
	 * @generated
	 * @ordered
	 */
	public static final int CATERING_VALUE = 1;

	/**
	 * The '<em><b>TRAVEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Travel.
	 * <!-- end-model-doc -->
	 * @see #TRAVEL
	 * @generated
	 * @ordered
	 */
	public static final int TRAVEL_VALUE = 2;

	/**
	 * The '<em><b>PRINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed matter.
	 * <!-- end-model-doc -->
	 * @see #PRINT
	 * @generated
	 * @ordered
	 */
	public static final int PRINT_VALUE = 3;

	/**
	 * The '<em><b>GIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gifts.
	 * <!-- end-model-doc -->
	 * @see #GIFT
	 * @generated
	 * @ordered
	 */
	public static final int GIFT_VALUE = 4;

	/**
	 * The '<em><b>STAFF TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the host's staff.
	 * <!-- end-model-doc -->
	 * @see #STAFF_TIME
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_TIME_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Cost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CostKind[] VALUES_ARRAY =
		new CostKind[] {
			VENUE,
			CATERING,
			TRAVEL,
			PRINT,
			GIFT,
			STAFF_TIME,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Cost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CostKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CostKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CostKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind get(int value) {
		switch (value) {
			case VENUE_VALUE: return VENUE;
			case CATERING_VALUE: return CATERING;
			case TRAVEL_VALUE: return TRAVEL;
			case PRINT_VALUE: return PRINT;
			case GIFT_VALUE: return GIFT;
			case STAFF_TIME_VALUE: return STAFF_TIME;
			case OTHER_VALUE: return OTHER;
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
	private CostKind(int value, String name, String literal) {
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

} //CostKind
