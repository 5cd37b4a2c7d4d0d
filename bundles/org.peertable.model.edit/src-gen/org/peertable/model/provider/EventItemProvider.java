/**
 */
package org.peertable.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;

/**
 * This is the item provider adapter for a {@link org.peertable.model.Event} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EventItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addSequencePropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addStartPropertyDescriptor(object);
			addDurationMinutesPropertyDescriptor(object);
			addTimeZonePropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addConfidentialityPropertyDescriptor(object);
			addCapacityPropertyDescriptor(object);
			addPurposePropertyDescriptor(object);
			addPaidByPropertyDescriptor(object);
			addWarmUpQuestionPropertyDescriptor(object);
			addDotsPerGuestPropertyDescriptor(object);
			addVenuePropertyDescriptor(object);
			addMixPolicyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Sequence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSequencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_sequence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_sequence_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__SEQUENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_title_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_start_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_start_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_durationMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_durationMinutes_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__DURATION_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time Zone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeZonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_timeZone_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_timeZone_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__TIME_ZONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_status_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Confidentiality feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConfidentialityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_confidentiality_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_confidentiality_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__CONFIDENTIALITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Capacity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCapacityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_capacity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_capacity_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__CAPACITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_purpose_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_purpose_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__PURPOSE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Paid By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPaidByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_paidBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_paidBy_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__PAID_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Warm Up Question feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWarmUpQuestionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_warmUpQuestion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_warmUpQuestion_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__WARM_UP_QUESTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dots Per Guest feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDotsPerGuestPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_dotsPerGuest_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_dotsPerGuest_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__DOTS_PER_GUEST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Venue feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVenuePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_venue_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_venue_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__VENUE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mix Policy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMixPolicyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Event_mixPolicy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Event_mixPolicy_feature", "_UI_Event_type"),
				 PeertablePackage.Literals.EVENT__MIX_POLICY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__INVITATIONS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__SLOTS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__TOPICS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__RULES);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__TABLES);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__CONFIDENTIAL);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__FOLLOW_UPS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__COSTS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__WAIVERS);
			childrenFeatures.add(PeertablePackage.Literals.EVENT__ANNOUNCEMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Event.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Event"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Event)object).getTitle();
		return label == null || label.length() == 0 ?
			getString("_UI_Event_type") :
			getString("_UI_Event_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Event.class)) {
			case PeertablePackage.EVENT__SEQUENCE:
			case PeertablePackage.EVENT__TITLE:
			case PeertablePackage.EVENT__START:
			case PeertablePackage.EVENT__DURATION_MINUTES:
			case PeertablePackage.EVENT__TIME_ZONE:
			case PeertablePackage.EVENT__STATUS:
			case PeertablePackage.EVENT__CONFIDENTIALITY:
			case PeertablePackage.EVENT__CAPACITY:
			case PeertablePackage.EVENT__PURPOSE:
			case PeertablePackage.EVENT__PAID_BY:
			case PeertablePackage.EVENT__WARM_UP_QUESTION:
			case PeertablePackage.EVENT__DOTS_PER_GUEST:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PeertablePackage.EVENT__INVITATIONS:
			case PeertablePackage.EVENT__SLOTS:
			case PeertablePackage.EVENT__TOPICS:
			case PeertablePackage.EVENT__RULES:
			case PeertablePackage.EVENT__TABLES:
			case PeertablePackage.EVENT__CONFIDENTIAL:
			case PeertablePackage.EVENT__FOLLOW_UPS:
			case PeertablePackage.EVENT__COSTS:
			case PeertablePackage.EVENT__WAIVERS:
			case PeertablePackage.EVENT__ANNOUNCEMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__INVITATIONS,
				 PeertableFactory.eINSTANCE.createInvitation()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__SLOTS,
				 PeertableFactory.eINSTANCE.createSlot()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__TOPICS,
				 PeertableFactory.eINSTANCE.createDiscussionTopic()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__RULES,
				 PeertableFactory.eINSTANCE.createRule()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__TABLES,
				 PeertableFactory.eINSTANCE.createTable()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__CONFIDENTIAL,
				 PeertableFactory.eINSTANCE.createConfidential()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__FOLLOW_UPS,
				 PeertableFactory.eINSTANCE.createFollowUp()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__COSTS,
				 PeertableFactory.eINSTANCE.createCostItem()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__WAIVERS,
				 PeertableFactory.eINSTANCE.createWaiver()));

		newChildDescriptors.add
			(createChildParameter
				(PeertablePackage.Literals.EVENT__ANNOUNCEMENTS,
				 PeertableFactory.eINSTANCE.createAnnouncement()));
	}

}
