/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Note Audience</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who may see a note or a challenge.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getNoteAudience()
 * @generated
 */
public enum NoteAudience implements Enumerator {
	/**
	 * The '<em><b>CONVENOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planner alone.
	 * <!-- end-model-doc -->
	 * @see #CONVENOR_VALUE
	 * @generated
	 * @ordered
	 */
	CONVENOR(0, "CONVENOR", "CONVENOR"),

	/**
	 * The '<em><b>ROOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests of the event.
	 * <!-- end-model-doc -->
	 * @see #ROOM_VALUE
	 * @generated
	 * @ordered
	 */
	ROOM(1, "ROOM", "ROOM"),

	/**
	 * The '<em><b>ANYONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anybody.
	 * <!-- end-model-doc -->
	 * @see #ANYONE_VALUE
	 * @generated
	 * @ordered
	 */
	ANYONE(2, "ANYONE", "ANYONE");

	/**
	 * The '<em><b>CONVENOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planner alone.
	 * <!-- end-model-doc -->
	 * @see #CONVENOR
	 * @generated
	 * @ordered
	 */
	public static final int CONVENOR_VALUE = 0;

	/**
	 * The '<em><b>ROOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests of the event.
	 * <!-- end-model-doc -->
	 * @see #ROOM
	 * @generated
	 * @ordered
	 */
	public static final int ROOM_VALUE = 1;

	/**
	 * The '<em><b>ANYONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anybody.
	 * <!-- end-model-doc -->
	 * @see #ANYONE
	 * @generated
	 * @ordered
	 */
	public static final int ANYONE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Note Audience</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NoteAudience[] VALUES_ARRAY =
		new NoteAudience[] {
			CONVENOR,
			ROOM,
			ANYONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Note Audience</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NoteAudience> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Note Audience</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteAudience get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NoteAudience result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Note Audience</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteAudience getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NoteAudience result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Note Audience</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteAudience get(int value) {
		switch (value) {
			case CONVENOR_VALUE: return CONVENOR;
			case ROOM_VALUE: return ROOM;
			case ANYONE_VALUE: return ANYONE;
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
	private NoteAudience(int value, String name, String literal) {
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

} //NoteAudience
