/**
 */
package org.peertable.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Dimension</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a term says about a peer, an organisation or a topic; the mix compares peers along it.
 * <!-- end-model-doc -->
 * @see org.peertable.model.PeertablePackage#getDimension()
 * @generated
 */
public enum Dimension implements Enumerator {
	/**
	 * The '<em><b>SECTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trade the employer is in.
	 * <!-- end-model-doc -->
	 * @see #SECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	SECTOR(0, "SECTOR", "SECTOR"),

	/**
	 * The '<em><b>ROLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer answers for.
	 * <!-- end-model-doc -->
	 * @see #ROLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE(1, "ROLE", "ROLE"),

	/**
	 * The '<em><b>SCALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large the peer's responsibility is (people, budget).
	 * <!-- end-model-doc -->
	 * @see #SCALE_VALUE
	 * @generated
	 * @ordered
	 */
	SCALE(2, "SCALE", "SCALE"),

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer's house runs on.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNOLOGY(3, "TECHNOLOGY", "TECHNOLOGY"),

	/**
	 * The '<em><b>CHALLENGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer finds hard.
	 * <!-- end-model-doc -->
	 * @see #CHALLENGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHALLENGE(4, "CHALLENGE", "CHALLENGE"),

	/**
	 * The '<em><b>TENURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the peer has been in the role.
	 * <!-- end-model-doc -->
	 * @see #TENURE_VALUE
	 * @generated
	 * @ordered
	 */
	TENURE(5, "TENURE", "TENURE"),

	/**
	 * The '<em><b>INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer likes to talk about.
	 * <!-- end-model-doc -->
	 * @see #INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	INTEREST(6, "INTEREST", "INTEREST");

	/**
	 * The '<em><b>SECTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trade the employer is in.
	 * <!-- end-model-doc -->
	 * @see #SECTOR
	 * @generated
	 * @ordered
	 */
	public static final int SECTOR_VALUE = 0;

	/**
	 * The '<em><b>ROLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer answers for.
	 * <!-- end-model-doc -->
	 * @see #ROLE
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_VALUE = 1;

	/**
	 * The '<em><b>SCALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large the peer's responsibility is (people, budget).
	 * <!-- end-model-doc -->
	 * @see #SCALE
	 * @generated
	 * @ordered
	 */
	public static final int SCALE_VALUE = 2;

	/**
	 * The '<em><b>TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer's house runs on.
	 * <!-- end-model-doc -->
	 * @see #TECHNOLOGY
	 * @generated
	 * @ordered
	 */
	public static final int TECHNOLOGY_VALUE = 3;

	/**
	 * The '<em><b>CHALLENGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer finds hard.
	 * <!-- end-model-doc -->
	 * @see #CHALLENGE
	 * @generated
	 * @ordered
	 */
	public static final int CHALLENGE_VALUE = 4;

	/**
	 * The '<em><b>TENURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the peer has been in the role.
	 * <!-- end-model-doc -->
	 * @see #TENURE
	 * @generated
	 * @ordered
	 */
	public static final int TENURE_VALUE = 5;

	/**
	 * The '<em><b>INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the peer likes to talk about.
	 * <!-- end-model-doc -->
	 * @see #INTEREST
	 * @generated
	 * @ordered
	 */
	public static final int INTEREST_VALUE = 6;

	/**
	 * An array of all the '<em><b>Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Dimension[] VALUES_ARRAY =
		new Dimension[] {
			SECTOR,
			ROLE,
			SCALE,
			TECHNOLOGY,
			CHALLENGE,
			TENURE,
			INTEREST,
		};

	/**
	 * A public read-only list of all the '<em><b>Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Dimension> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dimension result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dimension result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension get(int value) {
		switch (value) {
			case SECTOR_VALUE: return SECTOR;
			case ROLE_VALUE: return ROLE;
			case SCALE_VALUE: return SCALE;
			case TECHNOLOGY_VALUE: return TECHNOLOGY;
			case CHALLENGE_VALUE: return CHALLENGE;
			case TENURE_VALUE: return TENURE;
			case INTEREST_VALUE: return INTEREST;
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
	private Dimension(int value, String name, String literal) {
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

} //Dimension
