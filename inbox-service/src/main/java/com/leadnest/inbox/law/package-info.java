/**
 * When a marketing text may reach a person: plain Java over two tables, {@code law/states.csv} and
 * {@code law/hours.csv}. What is unclear is read strictly, and the tables say where.
 */
package com.leadnest.inbox.law;
