/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Purpose</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What personal data may be used for.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getPurpose()
 * @generated
 */
public enum Purpose implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing; the purpose was not recorded.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"),

	/**
	 * The '<em><b>INVITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being invited.
	 * <!-- end-model-doc -->
	 * @see #INVITE_VALUE
	 * @generated
	 * @ordered
	 */
	INVITE(1, "INVITE", "INVITE"),

	/**
	 * The '<em><b>SHARE WITH GUESTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, title and employer shown to the other guests.
	 * <!-- end-model-doc -->
	 * @see #SHARE_WITH_GUESTS_VALUE
	 * @generated
	 * @ordered
	 */
	SHARE_WITH_GUESTS(2, "SHARE_WITH_GUESTS", "SHARE_WITH_GUESTS"),

	/**
	 * The '<em><b>CALENDAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being sent calendar files.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_VALUE
	 * @generated
	 * @ordered
	 */
	CALENDAR(3, "CALENDAR", "CALENDAR"),

	/**
	 * The '<em><b>PULSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being asked how it was.
	 * <!-- end-model-doc -->
	 * @see #PULSE_VALUE
	 * @generated
	 * @ordered
	 */
	PULSE(4, "PULSE", "PULSE"),

	/**
	 * The '<em><b>PHOTO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being photographed.
	 * <!-- end-model-doc -->
	 * @see #PHOTO_VALUE
	 * @generated
	 * @ordered
	 */
	PHOTO(5, "PHOTO", "PHOTO"),

	/**
	 * The '<em><b>RETAIN HISTORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being remembered after the retention time.
	 * <!-- end-model-doc -->
	 * @see #RETAIN_HISTORY_VALUE
	 * @generated
	 * @ordered
	 */
	RETAIN_HISTORY(6, "RETAIN_HISTORY", "RETAIN_HISTORY");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing; the purpose was not recorded.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>INVITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being invited.
	 * <!-- end-model-doc -->
	 * @see #INVITE
	 * @generated
	 * @ordered
	 */
	public static final int INVITE_VALUE = 1;

	/**
	 * The '<em><b>SHARE WITH GUESTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, title and employer shown to the other guests.
	 * <!-- end-model-doc -->
	 * @see #SHARE_WITH_GUESTS
	 * @generated
	 * @ordered
	 */
	public static final int SHARE_WITH_GUESTS_VALUE = 2;

	/**
	 * The '<em><b>CALENDAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being sent calendar files.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR
	 * @generated
	 * @ordered
	 */
	public static final int CALENDAR_VALUE = 3;

	/**
	 * The '<em><b>PULSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being asked how it was.
	 * <!-- end-model-doc -->
	 * @see #PULSE
	 * @generated
	 * @ordered
	 */
	public static final int PULSE_VALUE = 4;

	/**
	 * The '<em><b>PHOTO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being photographed.
	 * <!-- end-model-doc -->
	 * @see #PHOTO
	 * @generated
	 * @ordered
	 */
	public static final int PHOTO_VALUE = 5;

	/**
	 * The '<em><b>RETAIN HISTORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being remembered after the retention time.
	 * <!-- end-model-doc -->
	 * @see #RETAIN_HISTORY
	 * @generated
	 * @ordered
	 */
	public static final int RETAIN_HISTORY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Purpose[] VALUES_ARRAY =
		new Purpose[] {
			UNSPECIFIED,
			INVITE,
			SHARE_WITH_GUESTS,
			CALENDAR,
			PULSE,
			PHOTO,
			RETAIN_HISTORY,
		};

	/**
	 * A public read-only list of all the '<em><b>Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Purpose> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Purpose result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Purpose result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case INVITE_VALUE: return INVITE;
			case SHARE_WITH_GUESTS_VALUE: return SHARE_WITH_GUESTS;
			case CALENDAR_VALUE: return CALENDAR;
			case PULSE_VALUE: return PULSE;
			case PHOTO_VALUE: return PHOTO;
			case RETAIN_HISTORY_VALUE: return RETAIN_HISTORY;
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
	private Purpose(int value, String name, String literal) {
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

} //Purpose
